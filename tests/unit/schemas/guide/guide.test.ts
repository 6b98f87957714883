import { expect, test } from 'vitest';
import { formatProblems, problemsOf } from '../../../../src/catalog/reading/problem.ts';
import { guide } from '../../../../src/schemas/index.ts';

const end = { if: '`slow_down`', entry: 'openai/slow-down' };
const other = { if: 'Anything else', classifier: true, do: 'Paste it.' };
const ask = { ask: 'Which?', answers: [end, other] };
const base = { title: 'Which is it?', summary: 'The code says it.', lead: ['Read the code.'] };

function told(change: object): string {
  const result = guide.safeParse({ ...base, ...change });
  return result.success ? '' : formatProblems(problemsOf(guide, result.error, 'content/guides/x.yaml'));
}

const tree = (...answers: object[]) => ({ tree: { ask: 'Which?', answers: [...answers, other] } });

test('a tree whose answers all end is accepted', () => {
  expect(told(tree(end, { if: 'A question', ...ask }))).toBe('');
  expect(told(tree({ if: 'x', classifier: 'Print `e.body`, and paste it' }))).toBe('');
});

test.each<[string, object, string]>([
  ['neither tree nor table', {}, 'a tree, a table or both'],
  ['an answer that leads nowhere', tree({ if: 'x' }), 'this one to 0'],
  ['an answer that leads to two ends', tree({ ...end, verdict: 'wait' }), 'this one to 2'],
  ['a question without answers', tree({ if: 'x', ask: 'Which?' }), 'a question has answers'],
  ['an end with answers', tree({ ...end, answers: [end, other] }), 'and only a question'],
  ['a question with one answer', tree({ if: 'x', ask: 'Which?', answers: [end] }), 'tree.answers.0.answers'],
  ['a cause without its entry', tree({ if: 'x', verdict: 'wait', do: 'Wait.', cause: 'dns' }), 'belongs to an entry'],
  ['the classifier without what to paste', tree({ if: 'x', classifier: true }), 'say what to do there'],
  ['a verdict without what to do', tree({ if: 'x', verdict: 'wait' }), 'say what to do there'],
  ['an id that is none', tree({ if: 'x', entry: 'Slow Down' }), 'an entry id like openai/insufficient-quota'],
  ['a misspelt key', tree({ ...end, whn: {} }), 'when'],
  [
    'four questions in a row',
    tree({ if: 'x', ask: 'A?', answers: [{ if: 'y', ask: 'B?', answers: [{ if: 'z', ...ask }, end] }, end] }),
    'at most three questions in a row',
  ],
])('%s is refused', (_, change, expected) => {
  expect(told(change)).toContain(expected);
});
