import { plain, trigrams, overlap, likeEnough } from './names.ts';
import { queryWords } from './words.ts';
import { stem } from './stem.ts';
import { wordsIn } from './texts.ts';

/** Where a text has what a query asks for: the query as one name (`ratelimit`), else its words and those like misspelt ones. */
export function matchSpans(text: string, query: string): { start: number; end: number }[] {
  const words = wordsIn(text);
  const name = plain(query);
  const joined = name.length < 3 ? [] : words.flatMap((_, index) => joinedSpan(words.slice(index), name) ?? []);
  if (joined.length > 0) return joined;
  const wanted = queryWords(query);
  const stems = new Set(wanted.map(stem));
  const grams = wanted.filter((asked) => asked.length >= 5).map(trigrams);
  return words.flatMap(({ word, start, end }) => {
    const begun = wanted.find((asked) => word.startsWith(asked));
    if (stems.has(stem(word))) return { start, end };
    if (begun !== undefined) return { start, end: start + begun.length };
    return grams.some((asked) => overlap(asked, trigrams(word)) >= likeEnough) ? { start, end } : [];
  });
}

/** The stretch of words that begins with the first and, read as one, begins with the name. */
function joinedSpan(words: ReturnType<typeof wordsIn>, name: string): { start: number; end: number } | undefined {
  let read = '';
  for (const { word, end } of words) {
    read += plain(word);
    if (read.startsWith(name)) return { start: words[0]?.start ?? 0, end: end - (read.length - name.length) };
    if (!name.startsWith(read)) return undefined;
  }
  return undefined;
}
