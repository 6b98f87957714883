import type { Area, Signature } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { casesOf, mainCase } from '../observed/lab-cases.ts';
import {
  basisLabels,
  billedLabels,
  evidenceKindLabels,
  fixerLabels,
  surfaceLabels,
  verdictLabels,
  verdictMeanings,
} from '../entry/labels.ts';
import { headline } from '../entry/headline.ts';
import { bullets, codeBlock, codeSpan, escaped, numbered, table } from './markdown.ts';
import { requestIdAt, sentAt, tell, type ObservedSdk } from '../observed/sdk.ts';
import { factsOf } from '../entry/signature-facts.ts';
import { siteUrl } from '../entry/site-url.ts';
import { entryPath, summaryOf } from '../entry/summary.ts';

/** What the Markdown of an entry says beside its own content. */
export interface Around {
  /** All entries that it can lead to. */
  byId: ReadonlyMap<string, Entry>;
  area: Area;
  sdks: ObservedSdk[];
  /** Where the site stands, for links; without it they start at its root. */
  site?: URL | string | undefined;
}

/**
 * A whole entry as Markdown, for a reader or a model: the verdict first, sources last. Numbers in brackets are those of the
 * sources.
 */
export function entryMarkdown(entry: Entry, around: Around): string {
  const sections = [
    head(entry, around),
    identify(entry, around),
    prose(entry),
    causes(entry),
    fixes(entry),
    observed(entry, around),
    guidance(entry),
    related(entry, around),
    sources(entry),
  ];
  const text = sections.filter((section) => section !== '').join('\n\n');
  return `${linked(text, entry, around)}\n`;
}

/** Path of an entry's Markdown, from the root of the site. */
export function markdownPath(id: string): string {
  return `/errors/${id}.md`;
}

function head(entry: Entry, { area, site }: Around): string {
  const { retry, billed } = entry;
  const { statuses, codes, types, exceptions } = summaryOf(entry);
  const names = [...new Set([...codes, ...types, ...exceptions])].map(codeSpan);
  const waits = retry.waitFrom.map(codeSpan).join(', ');
  return `# ${escaped(entry.title)}

> ${entry.summary}

${bullets([
  `**Retry?** ${headline(retry)}. ${verdictMeanings[retry.verdict]} (${basisLabels[retry.basis]}${cite(entry, retry.evidence)})`,
  ...(waits === '' ? [] : [`**How long to wait:** read ${waits}, the first that is there`]),
  `**Who acts:** ${fixerLabels[entry.fixer]}`,
  `**Billed:** ${billedLabels[billed.answer]}${billed.note ? `. ${billed.note}` : ''} (${billed.basis ? basisLabels[billed.basis] : 'Not documented'}${cite(entry, billed.evidence)})`,
  `**On the wire:** ${[statuses.length > 0 ? `HTTP ${statuses.join(', ')}` : 'no HTTP error', ...names].join(', ')}`,
  `**Id:** ${codeSpan(entry.id)}, kind ${codeSpan(entry.kind)}, area ${area.title}, reviewed ${entry.reviewed}`,
  `**Page:** ${siteUrl(entryPath(entry.id), site)}`,
])}

**First thing to do:** ${entry.quickFix}${retry.ifOutputStarted ? `\n\n**If output had started:** ${retry.ifOutputStarted}` : ''}`;
}

function identify(entry: Entry, around: Around): string {
  const forms = entry.signatures.map((signature) => form(entry, signature));
  const lookAlikes = entry.confusedWith.map(({ id, tell: how }) => `${linkTo(id, around)}: ${how}`);
  return `## Is this your error?

${codeBlock(entry.signature)}

Forms; \`{name}\` stands for a value, \`[[…]]\` holds a part that may be missing:

${bullets(forms)}${lookAlikes.length > 0 ? `\n\n### Easily confused with\n\n${bullets(lookAlikes)}` : ''}`;
}

function form(entry: Entry, signature: Signature): string {
  const facts = [
    ...(signature.message ? [codeSpan(signature.message)] : []),
    ...factsOf(signature).map(({ name, value }) => codeSpan(`${name}: ${value}`)),
    ...(signature.codeNotIn ? [`\`code\`: none of ${signature.codeNotIn.map(codeSpan).join(', ')}`] : []),
    ...(signature.since ? [`since ${escaped(signature.since)}`] : []),
    ...(signature.until ? [`until ${escaped(signature.until)}`] : []),
  ];
  return `${surfaceLabels[signature.surface]}: ${facts.join(', ')}${cite(entry, signature.evidence)}`;
}

/** The prose, and the pictures of histories in words. */
function prose(entry: Entry): string {
  const histories = entry.sequences.map(
    ({ accepted, caption, items }) =>
      `**${accepted ? 'Accepted' : 'Refused'}:** ${caption}\n\n${numbered(
        items.map(({ item, id, state, note }) =>
          [state === 'ok' ? '' : `(${state})`, codeSpan(item), id && codeSpan(id), note && escaped(note)]
            .filter(Boolean)
            .join(' '),
        ),
      )}`,
  );
  return [entry.body.trim(), ...histories].join('\n\n');
}

function causes(entry: Entry): string {
  return `## Common causes

${numbered(
  entry.causes.map(
    ({ title, detail, confirm, evidence }) => `**${title}.** ${detail}${cite(entry, evidence)} To confirm: ${confirm}`,
  ),
)}`;
}

function fixes(entry: Entry): string {
  const titles = new Map(entry.causes.map(({ id, title }) => [id, title]));
  const parts = entry.fixes.map(({ title, for: reasons, steps, code, verify }) =>
    [
      `### ${title}`,
      `For: ${reasons.map((id) => titles.get(id) ?? id).join('; ')}.`,
      numbered(steps),
      ...code.map(({ file, notRun }) => {
        const text = entry.fixFiles.find(({ name }) => name === file)?.text ?? '';
        const said = notRun ? ` (not run by our laboratory: ${notRun})` : '';
        return `${codeSpan(file)}${said}:\n\n${codeBlock(text, file.split('.').at(-1))}`;
      }),
      `To see that it worked: ${verify.do} Expect: ${verify.expect}`,
    ].join('\n\n'),
  );
  return ['## Fixes', ...parts].join('\n\n');
}

function observed(entry: Entry, { sdks }: Around): string {
  const main = mainCase(entry, casesOf(entry));
  if (!main) return '';
  const rows = sdks.flatMap((sdk) => {
    const seen = sdk.cases[main.id];
    if (!seen || seen.outcome.kind === 'unsupported') return [];
    const { text, details } = tell(seen.outcome);
    const id = requestIdAt(seen.outcome);
    const fields = details.filter(({ value }) => value !== '').map(({ at, value }) => `${at} = ${value}`);
    const read = [...fields, ...(id ? [id] : [])].map((item) => codeSpan(item.replaceAll('\n', ' ')));
    const at = sentAt(seen);
    return [[`${sdk.name} ${sdk.version}`, escaped(text), read.join(', '), `${at.length}, after ${at.join(', ')} s`]];
  });
  return `## What each SDK does with it

Seen in our laboratory: ${escaped(main.summary)} Called: ${codeSpan(main.call)}, all defaults.

${table(['SDK', 'The call', 'Read it from', 'Requests sent in 10 s'], rows)}`;
}

function guidance(entry: Entry): string {
  const { checks, steps, prevention, deadEnds, faq } = entry;
  const tools = checks.map(({ where, check, evidence }) => `**${where}:** ${check}${cite(entry, evidence)}`);
  const order = steps.map((step) => `${step.do} Expect: ${step.expect} Otherwise: ${step.otherwise}`);
  const ends = deadEnds.map(({ action, why, evidence }) => `**${action}.** ${why}${cite(entry, evidence)}`);
  const questions = faq.map(({ q, a, evidence }) => `**${q}** ${a}${cite(entry, evidence)}`);
  const sections: [title: string, items: string[], write: (items: string[]) => string][] = [
    ['Checks by tool', tools, bullets],
    ['Step by step', order, numbered],
    ['Prevention', prevention, bullets],
    ['What not to try', ends, bullets],
    ['Questions', questions, (items) => items.join('\n\n')],
  ];
  return sections
    .filter(([, items]) => items.length > 0)
    .map(([title, items, write]) => `## ${title}\n\n${write(items)}`)
    .join('\n\n');
}

function related({ leadsTo, seeAlso }: Entry, around: Around): string {
  const groups = [
    { why: 'Leads to', ids: leadsTo },
    { why: 'See also', ids: seeAlso },
  ].filter(({ ids }) => ids.length > 0);
  if (groups.length === 0) return '';
  return `## Related errors\n\n${bullets(groups.flatMap(({ why, ids }) => ids.map((id) => `${why}: ${linkTo(id, around)}`)))}`;
}

function sources({ evidence, history }: Entry): string {
  const items = evidence.map(({ kind, title, url, published, retrieved, says }) => {
    const name = url ? `[${escaped(title)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})` : escaped(title);
    return `${name}: ${says} (${evidenceKindLabels[kind]}${published ? `, published ${published}` : ''}, read ${retrieved})`;
  });
  return `## Sources checked

${numbered(items)}

## History

${bullets(history.map(({ date, change }) => `${date}: ${change}`))}`;
}

/** Links of the content: those to its sources become their numbers, those to the site are given in full. */
function linked(text: string, entry: Entry, { site }: Around): string {
  return text
    .replaceAll(
      /\[((?:`[^`]*`|[^\]`])+)\]\(#evidence-([a-z0-9-]+)\)/g,
      (_, words: string, id: string) => words + cite(entry, [id]),
    )
    .replaceAll(/\]\((\/[^)]*)\)/g, (_, path: string) => `](${siteUrl(path, site)})`);
}

/** Numbers of the sources, as on the page. */
function cite({ evidence }: Entry, ids: string[]): string {
  const numbers = ids.map((id) => evidence.findIndex((item) => item.id === id) + 1).filter((number) => number > 0);
  return numbers.length > 0 ? ` [${numbers.join(', ')}]` : '';
}

function linkTo(id: string, { byId, site }: Around): string {
  const other = byId.get(id);
  if (!other) return codeSpan(id);
  return `[${escaped(other.title)}](${siteUrl(markdownPath(id), site)}) (${verdictLabels[other.retry.verdict]})`;
}
