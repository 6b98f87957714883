import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
import { languageOf } from '../src/catalog/search/full-text-indexes.ts';
import { filesIn } from './files-in.ts';

/** Entries in one index. Pagefind holds an index as a whole while it writes it: about 0.6 MB a page. */
const mostEntries = 1_000;

/** How many full-text indexes so many entries need. */
export function indexesFor(entries: number): number {
  return Math.max(1, Math.ceil(entries / mostEntries));
}

/**
 * Writes Pagefind's index over the pages of a folder into `pagefind/` below it: as several that stand beside each other there, each
 * under a language of its own, and are put together again in the browser. One is written and forgotten before the next begins.
 *
 * @param folder with a slash at its end
 * @returns how many pages can be found
 */
export async function writeFullText(folder: string, indexes: number): Promise<number> {
  const output = `${folder}pagefind/`;
  const pages = filesIn(folder, /\.html$/)
    .filter((name) => readFileSync(folder + name).includes('data-pagefind-body'))
    .toSorted();
  const parts = Map.groupBy(pages, (name) => placeOf(name, indexes));
  const languages: Entry['languages'] = {};
  for (let place = 0; place < indexes; place++) {
    await writeIndex(folder, parts.get(place) ?? [], output, languageOf(place));
    Object.assign(languages, entryIn(output).languages);
  }
  writeFileSync(`${output}pagefind-entry.json`, JSON.stringify({ ...entryIn(output), languages }));
  // Pagefind's own user interfaces, which nothing here uses, half a megabyte; and its reader once for each further index.
  const unused = /-(?:ui|highlight)\.|^wasm\.en-/;
  for (const name of readdirSync(output)) if (unused.test(name)) rmSync(output + name);
  return pages.length;
}

/** What `pagefind-entry.json` holds. */
interface Entry {
  languages: Record<string, { page_count: number }>;
}

function entryIn(output: string): Entry {
  return JSON.parse(readFileSync(`${output}pagefind-entry.json`, 'utf8')) as Entry;
}

async function writeIndex(folder: string, names: string[], output: string, language: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const name of names) {
    const page = { sourcePath: name.replaceAll('\\', '/'), content: readFileSync(folder + name, 'utf8') };
    const added = await index.addHTMLFile(page);
    if (added.errors.length > 0) throw new Error(`Pagefind cannot read ${name}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: output });
  if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
  // Ends its process, and with that all that it holds.
  await close();
}

/** In which index a page stands: the same in every build of as many indexes, whatever other pages there are. */
function placeOf(name: string, indexes: number): number {
  return createHash('sha256').update(name.replaceAll('\\', '/')).digest().readUInt32BE() % indexes;
}
