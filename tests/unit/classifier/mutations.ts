/** What happens to an error on its way into a paste. */
export const mutations: Record<string, (text: string, number: number) => string> = {
  'cut at the end': (text, number) => text.slice(0, number % (text.length + 1)),
  'cut at the start': (text, number) => text.slice(number % (text.length + 1)),
  'wrapped in a JSON string': (text) => JSON.stringify({ detail: text }),
  'wrapped twice': (text) => JSON.stringify({ message: JSON.stringify({ detail: text }) }),
  requoted: (text) => text.replaceAll('"', "'"),
  'hard-wrapped': (text, number) => text.replaceAll(new RegExp(`(.{${20 + (number % 60)}})`, 'g'), '$1\n'),
  'prefixed line by line': (text) => text.replaceAll(/^/gm, '2026-11-21 10:00:00 ERROR app | '),
  'in a Markdown quote': (text) => text.replaceAll(/^/gm, '> '),
  'in a terminal box': (text) => text.replaceAll(/^/gm, '│ ').replaceAll(/$/gm, ' │'),
  'with other numbers': (text, number) => text.replaceAll(/\b\d{5,}\b/g, String(10_000 + (number % 80_000))),
  'as HTML': (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  'with other text around': (text, number) => `We saw this ${number} times today:\n\n${text}\n\nAny idea?`,
};
