/** What editors, mails, tables, terminals and encoders make of a paste, character by character or line by line. */
export const forms: Record<string, (text: string) => string> = {
  'smart quotes': (text) => quoted(text, '“”', '‘’'),
  'German quotes': (text) => quoted(text, '„“', '‚‘'),
  guillemets: (text) => quoted(text, '«»', '‹›'),
  '\\u0022 escapes': (text) => text.replaceAll(/["'<>&]/g, unicodeEscape),
  '\\x22 escapes': (text) => text.replaceAll(/["']/g, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'narrow no-break spaces': (text) => text.replaceAll(' ', '\u202f'),
  'a CSV field': (text) => `2026-11-29,error,"${text.replaceAll('"', '""')}",app`,
  'a box of 80 columns': (text) => boxed(text, 80, '╭─╮│╰╯'),
  'a box of plus and minus': (text) => boxed(text, 80, '+-+|++'),
  'a box in a box': (text) => boxed(boxed(text, 76, '╭─╮│╰╯'), 80, '┌─┐│└┘'),
  'HTML in a box': (text) =>
    boxed(
      text.replaceAll(/["'&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`),
      80,
      '╭─╮│╰╯',
    ),
  'a terminal of 80 columns': (text) => wrapped(text, 80).join('\n'),
  'full-width punctuation': (text) => text.replaceAll(/["',:()[\]{}]/g, fullWidth),
  'a Chinese app': (text) => quoted(text, '「」', '『』').replaceAll(/, ?/g, '，').replaceAll(/: ?/g, '：'),
  'a Japanese app': (text) => text.replaceAll(/[:()]/g, fullWidth).replaceAll(',', '、').replaceAll('. ', '。'),
  'zero-width spaces': (text) => text.replaceAll(/([a-z]{4})/g, '$1\u200b'),
  'terminal links and titles': (text) =>
    text.replaceAll(/error/gi, (word) => `\u001b]8;;https://example.com\u001b\\${word}\u001b]8;;\u0007`),
  'quote marks of a mail': (text) => text.replaceAll(/^/gm, '> > '),
  'hexadecimal HTML entities': (text) =>
    text.replaceAll(/[&<>"']/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`),
  'line separators': (text) => text.replaceAll('\n', '\u2028'),
};

/** The text in typographic quotes: an opening one after a space, a bracket or a separator. */
function quoted(text: string, double: string, single: string): string {
  return text.replaceAll(/["']/g, (sign, at: number) => {
    const opens = /[\s{[(,:=]/.test(text[at - 1] ?? ' ');
    return (sign === '"' ? double : single)[opens ? 0 : 1] ?? sign;
  });
}

function unicodeEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function fullWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
}

function wrapped(text: string, width: number): string[] {
  return text
    .split('\n')
    .flatMap((line) => (line === '' ? [''] : (line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])));
}

/** @param border corners and edges, in the order `╭─╮│╰╯` */
function boxed(text: string, width: number, border: string): string {
  const [topLeft, edge = '', topRight, bar, bottomLeft, bottomRight] = Array.from(border);
  const lines = wrapped(text, width - 4).map((line) => `${bar} ${line.padEnd(width - 4)} ${bar}`);
  const level = edge.repeat(width - 2);
  return [`${topLeft}${level}${topRight}`, ...lines, `${bottomLeft}${level}${bottomRight}`].join('\n');
}
