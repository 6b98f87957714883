import type { Entry } from '../entry/entry.ts';
import { fileOf } from '../reading/content-files.ts';
import { reporter, type Problem } from '../reading/problem.ts';

/** Fields that hold official wording, names or addresses, not words of ours. */
const notOurs =
  /^(?:id|provider|signatures?|aliases|file|url|prints|samples|fixFiles|wire|history|retrieved|published)$/;

/** From so many sentences on, two entries share them for one cause: one was copied from the other. */
const copied = 5;

/** Tells each sentence and each title that stands in two entries; of an entry that was copied, that it was. */
export function checkOwnWords(entries: Entry[]): Problem[] {
  const problems: Problem[] = [];
  const all = entries.map((entry) => ({ entry, sentences: sentencesOf(entry) }));
  const places = Map.groupBy(
    all.flatMap(({ sentences }) => sentences),
    ({ key }) => key,
  );
  const titles = Map.groupBy(entries, ({ title }) => plain(title));
  for (const { entry, sentences } of all) {
    const report = reporter(problems, fileOf(entry.id));
    const shared = sentences.flatMap((sentence) => {
      const other = places.get(sentence.key)?.find(({ id }) => id !== entry.id);
      return other ? [{ ...sentence, other }] : [];
    });
    const copies = new Set<string>();
    for (const [id, same] of Map.groupBy(shared, ({ other }) => other.id)) {
      if (same.length < copied)
        for (const { path, text, other } of same)
          report(path, `words of its own; at ${other.path} of ${id} stands too: “${text}”`);
      else {
        copies.add(id);
        // Told of one of the two.
        if (entry.id > id)
          problems.push({
            file: fileOf(entry.id),
            path: '',
            expected: `words of its own; ${same.length} of its sentences stand in ${id} too, from “${same[0]?.text}” on`,
            about: id,
          });
      }
    }
    const namesake = titles.get(plain(entry.title))?.find(({ id }) => id !== entry.id && !copies.has(id));
    if (namesake) report('title', `a title of its own; ${namesake.id} has the same`);
  }
  return problems;
}

/** Sentences of eight words or more of an entry or another content file, and the parts of them between colons and semicolons. */
export function sentencesOf(item: { id: string }) {
  return ownWords(item).flatMap(([path, words]) => {
    const sentences = words.split(/(?<=[.!?][)*]?)\s|\n\n|\n(?=[-|#>\d])|\|/).map((text) => text.trim());
    return [...new Set(sentences.flatMap((text) => [text, ...text.split(/[:;]/)]))]
      .map((text) => ({ id: item.id, path, text: text.trim(), key: plain(text) }))
      .filter(({ key }) => key.split(' ').length >= 8);
  });
}

/** Every text of ours in `value` with its path; code, quotations and the targets of links are taken out. */
export function ownWords(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string' && !value.includes(' ')) return [];
  if (typeof value === 'string')
    return [[path, value.replaceAll(/```[^]*?```|`[^`]*`|“[^”]*”|"[^"\n]*"|(?<=\])\([^)\s]*\)/g, ' ')]];
  return Object.entries(value ?? {})
    .filter(([key]) => !notOurs.test(key) && !(key === 'title' && /^evidence\.\d+$/.test(path)))
    .flatMap(([key, child]) => ownWords(child, path ? `${path}.${key}` : key));
}

/** The words alone, in lower case. */
const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
