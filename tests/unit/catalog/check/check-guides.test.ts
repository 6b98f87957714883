import { expect, test } from 'vitest';
import { checkGuides } from '../../../../src/catalog/check/check-guides.ts';
import type { Answer } from '../../../../src/schemas/index.ts';
import { content } from '../../../content/real.ts';

const guide = { id: 'x', title: 'Which?', summary: 'So.', lead: ['Read.'], observed: [] as string[] };
const told = (answer: Answer, observed: string[] = []) =>
  checkGuides({
    ...content,
    guides: [{ ...guide, observed, tree: { ask: 'Which?', answers: [answer] } }],
  }).map(({ path, expected }) => `${path}: ${expected}`);

test.each<[string, string[], string]>([
  ['an entry', told({ if: 'a', entry: 'openai/nowhere' }), 'tree.answers.0.entry: an entry that exists'],
  [
    'a cause',
    told({ if: 'a', entry: 'openai/slow-down', cause: 'no' }),
    'tree.answers.0.cause: a cause of openai/slow',
  ],
  ['a guide', told({ if: 'a', guide: 'nowhere', do: 'Go.' }), 'tree.answers.0.guide: another guide'],
  ['itself', told({ if: 'a', guide: 'x', do: 'Go.' }), 'tree.answers.0.guide: another guide'],
  [
    'an entry, one question further',
    told({ if: 'a', ask: 'Which?', answers: [{ if: 'b', entry: 'openai/nowhere' }] }),
    'tree.answers.0.answers.0.entry',
  ],
  ['a case', told({ if: 'a', entry: 'openai/slow-down' }, ['general/openai/nothing']), 'observed.0: a case that'],
])('a guide that leads to %s that is not there', (_, problems, expected) => {
  expect(problems.join('\n')).toContain(expected);
});
