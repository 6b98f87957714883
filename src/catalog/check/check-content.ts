import type { Entry } from '../entry/entry.ts';
import { successorOf } from '../entry/retired.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkComparisons } from './check-comparisons.ts';
import { checkCores } from './check-cores.ts';
import { bodyHeadings, checkDepth } from './check-depth.ts';
import { checkDrawable } from './check-drawable.ts';
import { checkEachOnce } from './check-each-once.ts';
import { checkEndings, checkProseEnds } from './check-endings.ts';
import { checkGuides } from './check-guides.ts';
import { checkProviders } from './check-providers.ts';
import { checkSources, citations } from './check-sources.ts';
import { checkSdks } from './check-sdks.ts';
import { checkStatuses } from './check-statuses.ts';
import { checkTemplates } from './check-templates.ts';
import { fileOf } from '../reading/content-files.ts';
import { reporter, type Problem, type Report } from '../reading/problem.ts';
import type { Content } from '../reading/read-content.ts';

/** Invariants between fields, files and entries that no schema can state. Returns what does not hold. */
export function checkContent(content: Content): Problem[] {
  const problems: Problem[] = [];
  checkAreas(content, problems);
  checkWords('guides', content.guides, problems);
  checkWords('statuses', content.statuses, problems);
  checkWords('sdks', content.sdks, problems);
  checkWords('providers', content.providers, problems);
  problems.push(
    ...checkProviders(content),
    ...checkGuides(content),
    ...checkStatuses(content),
    ...checkSdks(content),
    ...checkComparisons(content.entries),
  );
  const known = { ...content, idSet: new Set(content.ids), named: namedIn(content.entries) };
  for (const entry of content.entries) checkEntry(entry, known, reporter(problems, fileOf(entry.id)));
  return problems;
}

function checkAreas({ areas }: Content, problems: Problem[]): void {
  checkEachOnce({ areas }, reporter(problems, 'content/areas.yaml'));
}

/** What holds for every text of the content, whatever it is about. */
function checkWords(folder: string, items: { id: string }[], problems: Problem[]): void {
  for (const item of items) checkItem(item, reporter(problems, `content/${folder}/${item.id}.yaml`));
}

function checkItem(item: object, report: Report): void {
  checkEachOnce(item, report);
  checkEndings(item, report);
  checkAddresses(item, report);
}

interface Known extends Content {
  idSet: Set<string>;
  /** Ids that an entry names. */
  named: Set<string>;
}

function checkEntry(entry: Entry, known: Known, report: Report): void {
  if (!known.areas.some(({ id }) => id === entry.area))
    report('area', `an id of content/areas.yaml; “${entry.area}” is not in it`);
  if (!known.providers.some(({ id }) => id === entry.provider))
    report('', `content/providers/${entry.provider}.yaml to exist`);
  checkItem(entry, report);
  checkProseEnds(entry.body, report);
  checkTemplates(entry, report);
  checkDrawable(entry, report);
  checkRelations(entry, known.named, known.idSet, report);
  checkEvidence(entry, report);
  checkFixes(entry, report);
  checkCores(entry, report);
  checkDepth(entry, report);
  checkBody(entry, report);
  if (entry.state === 'retired' && !successorOf(entry, known.entries))
    report(
      'replacedBy',
      'a retired entry to name its successor, which leads to an active one',
      'replacedBy: openai/server-error',
    );
}

function namedIn(entries: Entry[]): Set<string> {
  return new Set(entries.flatMap((entry) => relationsOf(entry).map(([, id]) => id)));
}

function checkRelations(entry: Entry, named: Set<string>, ids: Set<string>, report: Report): void {
  const related = relationsOf(entry);
  for (const [path, id] of related) {
    if (id === entry.id) report(path, 'another entry; this one names itself');
    else if (!ids.has(id)) report(path, `an entry that exists; there is no content/errors/${id}/`);
  }
  const linked = new Set([...entry.confusedWith.map(({ id }) => id), ...entry.leadsTo]);
  entry.seeAlso.forEach((id, index) => {
    if (linked.has(id))
      report(`seeAlso.${index}`, `each entry linked once; ${id} is in confusedWith or leadsTo already`);
  });
  if (ids.size > 1 && !named.has(entry.id) && related.length === 0)
    report('seeAlso', 'a relation to or from another entry; this one is an orphan', 'seeAlso: [openai/server-error]');
}

function relationsOf(entry: Entry): [path: string, id: string][] {
  return [
    ...entry.confusedWith.map((item, index): [string, string] => [`confusedWith.${String(index)}.id`, item.id]),
    ...entry.leadsTo.map((id, index): [string, string] => [`leadsTo.${String(index)}`, id]),
    ...entry.seeAlso.map((id, index): [string, string] => [`seeAlso.${String(index)}`, id]),
  ];
}

function checkEvidence(entry: Entry, report: Report): void {
  const inBody = [...entry.body.matchAll(/\(#evidence-([a-z0-9-]+)\)/g)].map(([, id = '']) => ['body', id] as const);
  checkSources(entry.evidence, [...citations(entry), ...inBody], report);
  if (entry.retry.evidence.length === 0 && entry.retry.basis !== 'inferred')
    report('retry.evidence', `a source, because retry.basis says “${entry.retry.basis}”`);
  if (entry.billed.answer !== 'unknown' && entry.billed.evidence.length === 0 && entry.billed.basis !== 'inferred')
    report('billed.evidence', 'a source, or `answer: unknown`');
}

function checkFixes(entry: Entry, report: Report): void {
  const causes = new Set(entry.causes.map((cause) => cause.id));
  const files = new Set(entry.fixFiles.map((file) => file.name));
  const wire = new Set(entry.wire.map((file) => file.name));
  const used = new Set(entry.fixes.flatMap((fix) => fix.code.map((code) => code.file)));
  entry.fixes.forEach((fix, index) => {
    const path = `fixes.${String(index)}`;
    for (const id of fix.for)
      if (!causes.has(id)) report(`${path}.for`, `ids of causes: ${[...causes].join(', ')}; “${id}” is not one`);
    for (const code of fix.code) {
      if (!files.has(code.file)) report(`${path}.code`, `fixes/${code.file} to exist`);
      if (code.wire && !wire.has(code.wire)) report(`${path}.code`, `wire/${code.wire} to exist`);
    }
  });
  for (const name of files) if (!used.has(name)) report('fixes', `a fix that shows fixes/${name}`);
}

function checkBody(entry: Entry, report: Report): void {
  const headings = [...entry.body.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
  const wanted = bodyHeadings.slice(0, entry.depth === 'brief' ? Math.max(1, headings.length) : 2);
  if (headings.join('|') !== wanted.join('|'))
    report(
      'body',
      `exactly these second-level headings, in this order: ${wanted.join(', ')}`,
      wanted.map((heading) => `## ${heading}\n\n…\n`).join('\n'),
    );
  if (/^\|(?:.*\|)?\s*\|.*\n\|[\s:|-]+$/m.test(entry.body))
    report('body', 'a heading over every column of a table: screen readers read it out with each cell');
  if (/^import |^export |<[A-Za-z]|\{/m.test(entry.body.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '')))
    report('body', 'Markdown only: no import, tag or brace outside code; put error text in backticks or fences');
}
