/** How a secret arrives in a paste: written plainly, encoded by a program, or broken by what showed it. */
export const secretForms: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'in a sentence': (text) => `before ${text} after`,
  'in JSON': (text) => JSON.stringify({ error: text }),
  'in JSON in JSON': (text) => JSON.stringify({ error: JSON.stringify({ message: text }) }),
  'in \\u escapes': (text) => `{"error":"${text.replaceAll(/[^a-z0-9]/gi, unicodeEscape)}"}`,
  'in Go’s JSON': (text) => `{"error":${JSON.stringify(text).replaceAll(/[<>&]/g, unicodeEscape)}}`,
  'in HTML': (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  'in typographic quotes': (text) => text.replaceAll(/"([^"]*)"/g, '“$1”'),
  'percent-encoded': (text) => `https://example.com/?next=${text.replaceAll(/[^a-z0-9]/giu, encodeURIComponent)}`,
  'with terminal colors': (text) => `\u001b[31m${text.slice(0, -6)}\u001b[1m${text.slice(-6)}\u001b[0m`,
  'with a terminal link inside': (text) =>
    `${text.slice(0, -6)}\u001b]8;;https://example.com\u001b\\${text.slice(-6)}\u001b]8;;\u001b\\`,
  'with zero-width characters': (text) => text.replaceAll(/(.{5})/gs, '$1\u200b'),
  'broken by a terminal': (text) => broken(text).join('\n'),
  'broken in a box': (text) => {
    const lines = broken(text).map((line) => `│ ${line.padEnd(lineWidth)} │`);
    const level = '─'.repeat(lineWidth + 2);
    return [`╭${level}╮`, ...lines, `╰${level}╯`].join('\n');
  },
};

const lineWidth = 40;

/** Words that fill two lines before the text, so that it is broken in its middle. */
function broken(text: string): string[] {
  const words = 'The request was refused by the server, and this is what it said in its answer';
  const lead = `${words} `.padEnd(lineWidth * 3 - (Math.ceil(text.length / 2) % lineWidth), '.');
  return `${lead}${text} and so on`
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${lineWidth}}`, 'g')) ?? []);
}

function unicodeEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
