import type { Report } from '../reading/problem.ts';

/** Fields that hold whole sentences. Titles, labels and names have no full stop. */
const sentenceFields = new Set([
  'summary',
  'quickFix',
  'ifOutputStarted',
  'note',
  'detail',
  'confirm',
  'steps',
  'do',
  'expect',
  'otherwise',
  'check',
  'prevention',
  'why',
  'a',
  'tell',
  'says',
  'change',
  'lead',
  'silent',
  'then',
  'calls',
  'notes',
  'observed',
]);

/** What stands in tables and pictures beside such fields, where a few words do. */
const labels = /^(?:sequences|table)\b|^observed\.\d/;

const end = /[.?!:…][”’")\]`*_]*$/;

/** Checks that each text which is to be sentences has an end; one without was cut, often by a “ #” without quotes. */
export function checkEndings(item: object, report: Report): void {
  for (const [path, text] of sentencesIn(item))
    if (!end.test(text))
      report(path, `whole sentences, the last one with its full stop; it ends “…${text.slice(-40)}”`);
}

/** The same for the paragraphs of an entry's prose. */
export function checkProseEnds(body: string, report: Report): void {
  const paragraphs = body.replaceAll(/^(```+)[^]*?^\1$/gm, '').split(/\n\s*\n/);
  for (const text of paragraphs.map((paragraph) => paragraph.trim()))
    if (/^[^#|>\-*\d\s]/.test(text) && !end.test(text))
      report('body', `paragraphs that end with a full stop; one ends “…${text.slice(-40)}”`);
}

function sentencesIn(value: unknown, path = '', field = ''): [path: string, text: string][] {
  if (labels.test(path)) return [];
  // A single word is a value, such as an id.
  if (typeof value === 'string') return sentenceFields.has(field) && value.includes(' ') ? [[path, value]] : [];
  return Object.entries(value ?? {}).flatMap(([key, child]) =>
    sentencesIn(child, path ? `${path}.${key}` : key, /^\d+$/.test(key) ? field : key),
  );
}
