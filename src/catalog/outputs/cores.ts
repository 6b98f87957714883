import { formatVersion, type CoresDocument } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { languageOf, languages, type Language } from '../entry/file-labels.ts';

const order = Object.keys(languages) as Language[];

/** `/cores.json`: of each active entry the core of its first fix that has one, in each language. */
export function coresOf(entries: Entry[]): CoresDocument {
  const cores = entries
    .filter(({ state }) => state === 'active')
    .map(({ id, fixes, fixFiles }) => {
      const first = fixes
        .map(({ code }) => code.flatMap(({ file }) => coreOf(fixFiles, file)))
        .find((own) => own.length > 0);
      return [id, (first ?? []).toSorted((a, b) => order.indexOf(a.language) - order.indexOf(b.language))] as const;
    });
  return { version: formatVersion, cores: Object.fromEntries(cores.filter(([, own]) => own.length > 0)) };
}

function coreOf(files: Entry['fixFiles'], name: string): CoresDocument['cores'][string] {
  const file = files.find((other) => other.name === name);
  return file?.core ? [{ language: languageOf(name), ...file.core }] : [];
}
