/** Characters that nobody sees and that change how a text is shown: controls, marks of direction, spaces without width. */
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * The first character that nobody sees, as `U+202E`, and its line.
 *
 * @param allowed characters that may stand there
 */
export function unseenCharacter(text: string, allowed = ''): { name: string; line: number } | undefined {
  for (const { 0: character, index } of text.matchAll(unseen))
    if (!allowed.includes(character)) return { name: nameOf(character), line: text.slice(0, index).split('\n').length };
  return undefined;
}

/** `U+202E` of a character. */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What to say about it. */
export function unseenMessage(name: string): string {
  return `text that everybody sees: ${name} is not shown and may turn what stands around it. Type the words anew`;
}
