/** A plain text for a place where Markdown is read: nothing in it turns into markup. */
export function escaped(text: string): string {
  // An underscore inside a word is none.
  return text.replaceAll(/[\\`*<[\]]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, String.raw`\$&`);
}

/** A code span, whatever backticks stand in the text. */
export function codeSpan(text: string): string {
  const fence = fenceFor(text, 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A block of code, whatever backticks stand in the text. */
export function codeBlock(text: string, language = ''): string {
  const fence = fenceFor(text, 3);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

export function bullets(items: string[]): string {
  return items.map((item) => `- ${indented(item, 2)}`).join('\n');
}

export function numbered(items: string[]): string {
  return items.map((item, index) => `${index + 1}. ${indented(item, 3)}`).join('\n');
}

/** A table; cells are Markdown of one line. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Longer than the longest run of backticks in the text. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(longest >= least ? longest + 1 : least);
}

/** Lines after the first belong to the item. */
function indented(text: string, by: number): string {
  return text.replaceAll(/\n(?=.)/g, `\n${' '.repeat(by)}`);
}
