import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { addLookAlike } from '../../../../src/catalog/check/add-look-alike.ts';
import { checkLookAlikes, oneSidedLookAlikes } from '../../../../src/catalog/check/check-look-alikes.ts';
import { formatProblems, problemsAbout } from '../../../../src/catalog/reading/problem.ts';
import type { Entry } from '../../../../src/catalog/entry/entry.ts';
import { content } from '../../../content/real.ts';

const [first, second] = content.entries as [Entry, Entry, ...Entry[]];
const alone = (entry: Entry, change: Partial<Entry>): Entry => ({ ...entry, confusedWith: [], ...change });
const naming = alone(first, { confusedWith: [{ id: second.id, tell: "It has the code 'x'." }] });

test('names the file that lacks the lines, the entry that asks for them, and the command that writes them', () => {
  const told = checkLookAlikes([naming, alone(second, {})]);
  expect(formatProblems(problemsAbout(told, first.id)).replaceAll(first.id, '<new>').replaceAll(second.id, '<other>'))
    .toMatchInlineSnapshot(`
    "✗ content/errors/<other>/index.mdx
      at       confusedWith
      expected <new>, which names this entry; \`npm run check:content -- --fix-look-alikes\` adds the lines, and you say how to tell
      for example
        confusedWith:
          - id: <new>
            tell: '… (over there: It has the code ''x''.)'"
  `);
});

test.each<[string, Partial<Entry>]>([
  ['names it back', { confusedWith: [{ id: first.id, tell: 'It has none.' }] }],
  ['is retired', { state: 'retired' }],
])('a look-alike is fine when the other %s', (_, change) => {
  expect(checkLookAlikes([naming, alone(second, change)])).toEqual([]);
});

const item = { id: 'openai/new', tell: "It says 'x': so.", other: 'openai/old' };
const page = (list: string) => `---\ntitle: A\n${list}evidence:\n  - id: a\n---\n\n## Text\n\nconfusedWith: no.\n`;

test.each([
  ['a list', "confusedWith:\n  - id: openai/a\n    tell: 'A.'\n"],
  ['a list without indent', "confusedWith:\n- id: openai/a\n  tell: 'A.'\n"],
  ['an empty list', 'confusedWith: []\n'],
  ['no list', ''],
])('the lines are added to %s, and nothing else changes', (_, list) => {
  const before = page(list);
  const after = addLookAlike(before, item) ?? '';
  const data = load(after.split('---\n')[1] ?? '') as {
    confusedWith: { id: string; tell: string }[];
    evidence: unknown;
  };
  expect(data.confusedWith.at(-1)).toEqual({
    id: 'openai/new',
    tell: "TODO: how to tell, seen from here. Over there: It says 'x': so.",
  });
  expect(data.evidence).toEqual([{ id: 'a' }]);
  const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
  expect(added.length).toBeLessThanOrEqual(3);
});

test('a list on one line is left to its author', () => {
  expect(addLookAlike(page("confusedWith: [{ id: openai/a, tell: 'A.' }]\n"), item)).toBeUndefined();
});

test('every look-alike of the content knows the other', () => {
  expect(oneSidedLookAlikes(content.entries)).toEqual([]);
});
