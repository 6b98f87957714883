import { expect, test } from 'vitest';
import { checkWriting } from '../../../../src/catalog/check/check-writing.ts';
import type { Entry } from '../../../../src/catalog/entry/entry.ts';
import { entry as schema } from '../../../../src/schemas/index.ts';

const today = '2026-11-22';

/** A sound entry, every text of which names it, with some fields changed. */
function entryOf(id: string, change: Partial<Entry> = {}): Entry {
  const data = schema.parse({
    title: `Quota of ${id}`,
    summary: `Nothing is left for ${id}.`,
    quickFix: `Buy credits for ${id}.`,
    signature: 'This official sentence of more than eight words stands everywhere',
    area: 'billing',
    kind: 'quota_exhausted',
    signatures: [{ surface: 'http', message: 'This official sentence of more than eight words stands everywhere' }],
    retry: { verdict: 'account', sameRequest: false, basis: 'inferred' },
    fixer: 'you',
    billed: { answer: 'unknown' },
    causes: [{ id: 'spent', title: 'Spent', detail: 'Used up.', confirm: 'Reads zero.' }],
    fixes: [{ title: 'Pay', for: ['spent'], steps: ['Pay.'], verify: { do: 'Send one.', expect: 'HTTP 200.' } }],
    checks: [{ where: 'curl', check: 'Status 429.' }],
    steps: Array.from({ length: 2 }, () => ({ do: 'Look.', expect: 'Zero.', otherwise: 'Stop.' })),
    prevention: ['Set an alert.'],
    faq: Array.from({ length: 4 }, () => ({ q: 'Is it down?', a: 'No.' })),
    evidence: ['a', 'b', 'c'].map((name) => ({
      id: name,
      kind: 'thread',
      title: 'A title that eight pages may share with one another freely',
      url: 'https://example.com/',
      retrieved: '2026-11-20',
      says: `Shows it for ${id}.`,
    })),
    reviewed: '2026-11-21',
    history: [{ date: '2026-11-20', change: 'The first version of this entry, as every one of them has.' }],
  });
  const samples = ['{"error": {}}', 'Traceback (most recent call last):\n  x', 'One line'].map((text) => ({
    name: text,
    text,
  }));
  return { ...data, id, provider: 'openai', body: '', samples, fixFiles: [], wire: [], ...change };
}

function problems(...entries: Entry[]): string {
  return checkWriting({ entries }, today)
    .map(({ file, path, expected }) => `${file.split('/')[3] ?? ''} ${path}: ${expected}`)
    .join('\n');
}

const one = (change: (entry: Entry) => Partial<Entry>) => {
  const sound = entryOf('openai/one');
  return problems({ ...sound, ...change(sound) }, entryOf('openai/two'));
};

test('sound entries have no problem', () => {
  expect(one(() => ({}))).toBe('');
});

const shared = 'Every key of the **account** shares one balance, so nothing changes.';

test.each<[string, Partial<Entry>, Partial<Entry>, string]>([
  [
    'a sentence on two pages',
    { prevention: [shared] },
    { body: `Text.\n\nMore. ${shared}` },
    'two body: words of its own',
  ],
  [
    'the same sentence in other dress',
    { prevention: [shared] },
    { prevention: ['every key of the [account](#evidence-a) shares\none balance – so nothing changes!'] },
    'at prevention.0 of openai/two stands too',
  ],
  [
    'the same part of two sentences',
    { prevention: ['Wait: the counter refills evenly over the whole minute of it.'] },
    { prevention: ['No: the counter refills evenly over the whole minute of it.'] },
    'one prevention.0: words of its own',
  ],
  ['a title on two pages', { title: 'Out of quota' }, { title: 'Out of `quota`' }, 'title: a title of its own'],
])('%s', (_, first, second, expected) => {
  expect(problems(entryOf('openai/one', first), entryOf('openai/two', second))).toContain(expected);
});

test.each([
  ['a quotation', `It says “${shared}” there.`],
  ['code', `Print \`${shared}\` there.`],
  ['a fence', `\`\`\`text\n${shared}\n\`\`\``],
  ['seven words', 'Six words and one are too few.'],
])('%s may stand on two pages', (_, body) => {
  expect(problems(entryOf('openai/one', { body }), entryOf('openai/two', { body }))).toBe('');
});

const evidence = (change: Partial<Entry['evidence'][number]>) => (entry: Entry) => ({
  evidence: entry.evidence.map((item) => ({ ...item, ...change })),
});
const code = (change: object) => (entry: Entry) => ({
  fixes: entry.fixes.map((fix) => ({ ...fix, code: [{ file: 'pay.py', ...change }] })),
});
const history = (...dates: string[]) => ({ history: dates.map((date) => ({ date, change: 'Changed.' })) });

test.each<[string, (entry: Entry) => Partial<Entry>, string]>([
  ['filler', () => ({ prevention: ['Then try again later.'] }), 'prevention.0: how long to wait, or which header'],
  [
    'filler across lines',
    () => ({ body: 'Stop in order\nto pay.' }),
    'body: the sentence without it; “in order to” fits every error',
  ],
  [
    'filler in what a source shows',
    evidence({ says: 'It fails for various reasons.' }),
    'evidence.0.says: each of them',
  ],
  ['a title with a full stop', () => ({ title: 'Out of quota.' }), 'title: no “Error:”'],
  ['a title with a prefix', () => ({ title: 'Error: out of quota' }), 'title: no “Error:”'],
  ['a source read tomorrow', evidence({ retrieved: '2026-11-23' }), 'evidence.0.retrieved: a day from'],
  ['a source read before the project began', evidence({ retrieved: '2026-09-30' }), 'evidence.0.retrieved: a day from'],
  ['a source older than the API', evidence({ published: '2022-10-31' }), 'evidence.0.published: 2022-11-01 or later'],
  ['a review in the future', () => ({ reviewed: '2026-11-23' }), 'reviewed: a day from 2026-10-01 to 2026-11-22'],
  ['a review before the first version', () => ({ reviewed: '2026-11-19' }), 'reviewed: a day on or after'],
  ['a change in the future', () => history('2026-12-01', '2026-11-20'), 'history.0.date: a day from'],
  ['the oldest change first', () => history('2026-11-20', '2026-11-21'), 'history.1: the newest change first'],
  ['a program that is not run, without a reason', code({ wire: 'a.yaml' }), 'fixes.0.code.0: what fixes/pay.py prints'],
  ['a program that is run and is not', code({ prints: 'a', notRun: 'b' }), 'fixes.0.code.0: what fixes/pay.py prints'],
  [
    'a program in the prose',
    () => ({ body: '```text\na\n```\n\n```python\npay()\n```' }),
    'body: fences of text, json, http, not “python”',
  ],
  ['a fence without a language', () => ({ body: '```\npay()\n```' }), 'not “”'],
  ['samples of two shapes', ({ samples }) => ({ samples: samples.slice(1) }), 'samples/: samples of three shapes'],
])('%s', (_, change, expected) => {
  expect(one(change)).toContain(expected);
});

test('an entry that was copied is told once, and not sentence by sentence', () => {
  const words = Array.from({ length: 40 }, (_, at) => `Sentence number ${at} of this entry has exactly nine words.`);
  const copy = { title: 'One title', prevention: words };
  expect(problems(entryOf('openai/one', copy), entryOf('openai/two', copy))).toBe(
    `two : words of its own; 40 of its sentences stand in openai/one too, from “${words[0]}” on`,
  );
});
