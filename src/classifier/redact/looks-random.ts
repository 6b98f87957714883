/** Whether a token was made by a machine and not by somebody who writes words: letters and digits mixed, or capitals inside. */
export function looksRandom(token: string): boolean {
  return /[a-z]/i.test(token) && (/\d/.test(token) || /[a-z][A-Z]/.test(token));
}
