/**
 * The language under which Pagefind keeps one of several full-text indexes. Its part before the hyphen says how words are cut to
 * their stems, and is that of the pages for all; the first index has that alone, and so is the one that a page asks for.
 *
 * @param place from 0 on
 */
export function languageOf(place: number): string {
  return place === 0 ? 'en' : `en-${String(place + 1)}`;
}
