import { describe, expect, test } from 'vitest';
import { checkProviders } from '../../../../src/catalog/check/check-providers.ts';
import { provider as schema, type Provider } from '../../../../src/schemas/index.ts';
import { content } from '../../../content/real.ts';

const named = (id: string, fields: object): Provider & { id: string } => ({
  ...schema.parse({ name: id, role: 'provider', ...fields }),
  id,
});
const source = {
  id: 'doc',
  kind: 'official-doc',
  title: 'Errors',
  url: 'https://docs.example/',
  retrieved: '2026-11-29',
  says: 'Lists them.',
};
/** Problems of these providers, where the laboratory has one SDK and one case. */
const checkOf = (...providers: (Provider & { id: string })[]) =>
  checkProviders({
    providers,
    entries: [],
    cases: content.cases.filter(({ id }) => id === 'general/openai/status-503'),
    sdks: content.sdks.filter(({ id }) => id === 'openai-python'),
  });
const meaning = { kind: 'overloaded', verdict: 'backoff', evidence: ['doc'] };

test('the real providers hold', () => {
  expect(checkProviders(content)).toEqual([]);
});

describe('two providers that claim one text fail, each naming the other', () => {
  test.each<[string, object, object]>([
    ['a host', { hosts: ['api.shared.example'] }, { hosts: ['api.shared.example'] }],
    ['a host and a host below it', { hosts: ['shared.example'] }, { hosts: ['api.shared.example'] }],
    ['a label', { names: ['Shared'] }, { names: ['shared'] }],
    ['a label that is the other’s id', { names: ['two'] }, {}],
    ['a module', { sdk: { modules: ['shared_sdk'] } }, { sdk: { modules: ['shared_sdk'] } }],
    ['the beginning of a header', { headers: ['x-shared-'] }, { headers: ['x-shared-id'] }],
    ['a part of a phrase', { phrases: ['shared words'] }, { phrases: ['some shared words here'] }],
    [
      'a sentence that is no shared one',
      { sentences: [{ text: 'The server is on fire.', ...meaning }], evidence: [source] },
      { sentences: [{ text: 'The server is on fire. Run {now}.', ...meaning }], evidence: [source] },
    ],
    [
      'a word by which another is told',
      { words: [{ word: 'OnFireError', ...meaning }], evidence: [source] },
      { sdk: { exceptions: ['OnFireError'] } },
    ],
  ])('%s', (_, one, two) => {
    const problems = checkOf(named('one', one), named('two', two));
    const told = problems.map(({ file, expected }) => `${file} ${expected}`).join('\n');
    expect(told).toContain('content/providers/one.yaml');
    expect(told).toContain('content/providers/two.yaml');
  });
});

test('what several write may stand in several files', () => {
  const words = [{ word: 'invalid_request_error', ...meaning }];
  const sentences = [{ text: 'The server is on fire.', shared: true, ...meaning }];
  const one = named('one', { words, sentences, names: ['together'], hosts: ['one.example'], evidence: [source] });
  const two = named('two', { words, sentences, names: ['togetherai'], hosts: ['two.example'], evidence: [source] });
  expect(checkOf(one, two)).toEqual([]);
});

test('a word without a source, a source without a word, and a provider that is not there', () => {
  const paths = (fields: object) => checkOf(named('one', fields)).map(({ path }) => path);
  expect(paths({ words: [{ word: 'on_fire', ...meaning }] })).toEqual(['words.0.evidence']);
  expect(paths({ evidence: [source] })).toEqual(['evidence.0']);
  expect(paths({ serves: ['nobody'] })).toEqual(['serves']);
});

test('a surprise that nothing shows, and notes that do not fit their text', () => {
  const paths = (fields: object) => checkOf(named('one', { evidence: [source], ...fields })).map(({ path }) => path);
  const surprise = { claim: 'It is so.', says: 'Really.' };
  const note = { says: 'A note.', evidence: ['doc'] };
  const anatomy = (...notes: object[]) => ({ anatomy: { label: 'L', text: 'a: 1\nb: 2\nb: 3', notes } });
  expect(paths({ surprises: [{ ...surprise, evidence: ['doc'] }], headerNotes: [] })).toEqual([]);
  expect(paths({ ...anatomy({ at: 'a:', ...note }, { at: 'b: 2', ...note }) })).toEqual([]);
  expect(paths({ surprises: [surprise], ...anatomy({ at: 'a:', ...note }) })).toEqual(['surprises.0']);
  expect(paths({ surprises: [{ ...surprise, evidence: ['doc'], cases: ['general/one/gone'] }] })).toEqual([
    'surprises.0.cases',
  ]);
  expect(paths(anatomy({ at: 'b:', ...note }))).toEqual(['anatomy.notes.0.at']);
  expect(paths(anatomy({ at: 'b: 2', ...note }, { at: 'a:', ...note }))).toEqual(['anatomy.notes.1.at']);
  expect(paths(anatomy({ at: 'a:', ...note, read: { 'openai-cobol': 'x' } }))).toEqual(['anatomy.notes.0.read']);
});
