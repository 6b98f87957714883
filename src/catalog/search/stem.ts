/**
 * A word without its ending, so that `retries` finds `retry`, and `declined` finds `decline`. Only endings of English that error
 * messages use; what would be left too short stays whole.
 *
 * @param word in lower case
 */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  const single = /(?:ss|us|is)$/.test(word) ? word : word.replace(/ie[sd]$/, 'y').replace(/(?<=...)s$/, '');
  const bare = single
    .replace(/(?<=....)(?<!e)ed$/, '')
    .replace(/(?<=....)ing$/, '')
    .replace(/(?<=...)([bdgmnprt])\1$/, '$1');
  return bare.replace(/(?<=....)e$/, '');
}
