import { kinds, verdicts } from '../schemas/index.ts';
import { verdictLabels } from '../catalog/entry/labels.ts';
import { providerOf } from '../catalog/entry/summary.ts';
import type { SearchedEntry } from '../catalog/search/searched-entry.ts';
import type { Catalogue } from './catalogue.ts';
import { compareEntries } from './compare-entries.ts';
import { exitCodes } from './exit-codes.ts';
import { findEntry } from './find-entry.ts';
import { listEntries, type ListFilter } from './list-entries.ts';
import { addressOf, row } from './say/describe.ts';
import { styleOf } from './say/color.ts';
import type { Output } from './say/output.ts';
import { jsonLine, visible, visibleLine } from './say/visible.ts';
import { mostNear, noPage, searchEntries } from './search-entries.ts';
import { sectionNamed, sectionsOf } from './sections.ts';
import { Misuse } from './misuse.ts';

/** Entries for a query; where no page is about it, that is said above the nearest. */
export async function runSearch(
  catalogue: Catalogue,
  query: string,
  { json, exitCode }: { json: boolean; exitCode: boolean },
  output: Output,
): Promise<number> {
  const { entries, covered, shared } = searchEntries(catalogue, query);
  const code = exitCode && !covered ? exitCodes.notThere : exitCodes.answered;
  if (json) {
    await output.print(jsonLine(entries.map(({ id }) => id)));
    return code;
  }
  const shown = covered ? entries : entries.slice(0, mostNear);
  const words = (id: string) => {
    const all = shared(id);
    return covered || all.length === 0 ? [] : [visible(`  shares ${all.map((word) => `“${word}”`).join(', ')}`)];
  };
  await output.print(
    [
      ...(covered ? [] : [output.paint(noPage(visibleLine(query), shown.length > 0), 'yellow')]),
      ...shown.flatMap((entry) => [lineOf(entry, output), ...words(entry.id)]),
    ].join('\n'),
  );
  return code;
}

/** An entry as Markdown, a section of it, or its summary as JSON. */
export async function runRead(
  catalogue: Catalogue,
  wanted: string,
  { json, section }: { json: boolean; section: string | undefined },
  { print, warn }: Output,
): Promise<number> {
  const { entry, message } = findEntry(catalogue, wanted);
  if (!entry) {
    warn(visible(message));
    return exitCodes.notThere;
  }
  const page = catalogue.page(entry.id) ?? '';
  if (section === undefined) {
    await print(json ? jsonLine(entry) : page);
    return exitCodes.answered;
  }
  const sections = sectionsOf(page);
  const found = sectionNamed(sections, section);
  if (found) await print(found.text);
  else
    warn(
      `${entry.id} has no section ${visibleLine(JSON.stringify(section.slice(0, 200)))}. It has ${sections.map(({ name }) => name).join(', ')}.`,
    );
  return found ? exitCodes.answered : exitCodes.notThere;
}

/** The entries of a provider, a kind, a verdict or a status. */
export async function runList(
  catalogue: Catalogue,
  filter: ListFilter,
  form: 'lines' | 'ids' | 'json',
  output: Output,
): Promise<number> {
  const providers = [...new Set(catalogue.entries.map(({ id }) => providerOf(id)))];
  known('--provider', filter.provider, providers);
  known('--kind', filter.kind, kinds);
  known('--verdict', filter.verdict, verdicts);
  const entries = listEntries(catalogue, filter);
  if (form === 'json') await output.print(jsonLine(entries.map(({ id }) => id)));
  else if (entries.length > 0)
    await output.print(entries.map((entry) => (form === 'ids' ? entry.id : lineOf(entry, output))).join('\n'));
  else output.warn('No entry fits.');
  return entries.length > 0 ? exitCodes.answered : exitCodes.notThere;
}

/** Two entries side by side. */
export async function runCompare(
  catalogue: Catalogue,
  wanted: [string, string],
  json: boolean,
  { print, warn }: Output,
): Promise<number> {
  const [first, second] = wanted.map((id) => findEntry(catalogue, id));
  const missing = [first, second].flatMap((found) => found?.message ?? []);
  if (!first?.entry || !second?.entry) {
    for (const message of missing) warn(visible(message));
    return exitCodes.notThere;
  }
  const { tell, differing, same } = compareEntries(catalogue, first.entry, second.entry);
  const ids: [string, string] = [first.entry.id, second.entry.id];
  if (json) {
    await print(jsonLine({ ids, tell, differing, same }));
    return exitCodes.answered;
  }
  await print(
    [
      `${ids[0]} and ${ids[1]}`,
      ...tell,
      '',
      ...differing.flatMap(({ fact, values }) => [
        `${fact}:`,
        ...ids.map((id, index) => `  ${id}: ${values[index] ?? 'none'}`),
      ]),
      ...(same.length > 0
        ? ['', 'The same in both:', ...same.map(({ fact, values }) => row(fact, values[0] ?? ''))]
        : []),
      '',
      ...ids.map((id) => addressOf(id, catalogue)),
    ]
      .map(visible)
      .join('\n'),
  );
  return exitCodes.answered;
}

function lineOf({ id, title, verdict }: SearchedEntry, { paint }: Output): string {
  return `${id}  ${title}  ${paint(verdictLabels[verdict], styleOf(verdict))}`;
}

function known(option: string, value: string | undefined, values: readonly string[]): void {
  if (value !== undefined && !values.includes(value))
    throw new Misuse(`${option}: expected one of ${values.join(', ')}.`);
}
