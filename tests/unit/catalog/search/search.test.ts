import { describe, expect, test } from 'vitest';
import { signatureSearch, signatureSearchInSteps } from '../../../../src/catalog/search/search.ts';
import type { SearchedEntry } from '../../../../src/catalog/search/searched-entry.ts';
import { classify, compileRules } from '../../../../src/classifier/index.ts';
import { smallEntry } from './small-entry.ts';

const noRules = compileRules({ rules: [], providers: [] });
const judge = { classify: (text: string) => classify(text, noRules), providers: [] };
const nothing = classify('', noRules);
const found = (entries: SearchedEntry[], query: string, diagnosis = nothing) =>
  signatureSearch(entries, judge)
    .search(query, diagnosis)
    .map((id) => id.replace('lab/', ''));

/** What a diagnosis of a pasted message says, in short. */
const told = (outcome: 'identified' | 'ambiguous' | 'family', ...slugs: string[]) =>
  ({ ...nothing, outcome, entries: slugs.map((slug) => ({ id: `lab/${slug}` })) }) as typeof nothing;

describe('each way of meaning an entry', () => {
  const entries = [
    smallEntry('parrot', {
      codes: ['parrot_missing'],
      title: 'The cage is empty',
      messages: ['Cage {cage} of {limit:int} was left open at noon.'],
      statuses: [418],
      raised: { 'openai-python': ['ParrotError'] },
    }),
    smallEntry('teapot', { exceptions: ['TeapotError'], summary: 'Somebody wants coffee.', statuses: [418, 503] }),
    smallEntry('ladder', { types: ['ladder_error'] }),
  ];

  test.each([
    ['an exact code', 'parrot_missing', ['parrot']],
    ['a code written otherwise', 'Parrot Missing', ['parrot']],
    ['a code in a sentence', 'what is parrot_missing please', ['parrot']],
    ['the beginning of a code', 'parrot_mis', ['parrot']],
    ['a misspelt code', 'parot_missing', ['parrot']],
    ['a type', 'ladder_error', ['ladder']],
    ['a class that a signature states, with its module', 'lab.TeapotError', ['teapot']],
    ['a class that an SDK raised', 'ParrotError', ['parrot']],
    ['a status alone', 'HTTP 503', ['teapot']],
    ['a part of the title', 'cage is empty', ['parrot']],
    ['a message with own numbers', 'Cage B7 of 12 was left open at noon.', ['parrot']],
    ['a word of the summary', 'coffee', ['teapot']],
    ['a misspelt word', 'coffea', ['teapot']],
    ['nothing', ' ', []],
    ['a word that no entry knows', 'xylophone', []],
  ])('%s: “%s”', (_, query, slugs) => {
    expect(found(entries, query)).toEqual(slugs);
  });

  test('a status finds its entries and no other', () => {
    expect(found(entries, '418').toSorted()).toEqual(['parrot', 'teapot']);
  });
});

describe('order', () => {
  test('what a pasted message is goes before a code that it names, the cause before the carrier', () => {
    const entries = ['named', 'carrier', 'cause'].map((slug) => smallEntry(slug, { codes: [`${slug}_code`] }));
    expect(found(entries, 'named_code', told('identified', 'cause', 'carrier')).slice(0, 2)).toEqual([
      'cause',
      'carrier',
    ]);
  });

  test('an error that is only of a family does not move its entries up', () => {
    const entries = [smallEntry('named', { codes: ['named_code'] }), smallEntry('kin')];
    expect(found(entries, 'named_code', told('family', 'kin'))).toEqual(['named']);
  });

  test('a code goes before a sentence that quotes it, and so does the beginning of one', () => {
    const entries = [
      smallEntry('begun', { codes: ['quota_limits'] }),
      smallEntry('quoted', { signature: 'your quota limit' }),
      smallEntry('exact', { codes: ['quota_limit'] }),
    ];
    expect(found(entries, 'quota_limit')[0]).toBe('exact');
    expect(found(entries.slice(0, 2), 'quota_limi')).toEqual(['begun', 'quoted']);
  });

  test('of entries with the same class, those that state it go first, then those met often', () => {
    const raised = { 'openai-python': ['GateError'] };
    const entries = [
      smallEntry('seldom', { raised, met: 'seldom' }),
      smallEntry('often', { raised, met: 'often' }),
      smallEntry('stated', { exceptions: ['GateError'], met: 'often' }),
    ];
    expect(found(entries, 'GateError')).toEqual(['stated', 'often', 'seldom']);
  });

  test('between equals the one met more often goes first', () => {
    const entries = (['seldom', 'often', 'sometimes'] as const).map((met) => smallEntry(met, { codes: ['same'], met }));
    expect(found(entries, 'the same')).toEqual(['often', 'sometimes', 'seldom']);
  });

  test('a word in the title counts more than one in the first thing to do', () => {
    const entries = [
      smallEntry('below', { quickFix: 'Open the valve.' }),
      smallEntry('above', { title: 'Open valve' }),
    ];
    expect(found(entries, 'valve')[0]).toBe('above');
  });

  test('hits far below the best are left out', () => {
    const entries = [
      smallEntry('exact', { codes: ['valve_shut'] }),
      smallEntry('word', { summary: 'A valve and eleven other things of which none matters here.' }),
    ];
    expect(found(entries, 'valve_shut')).toEqual(['exact']);
    expect(found(entries.slice(1), 'valve_shut')).toEqual(['word']);
  });
});

test('made in steps it finds the same, and never reads the texts of more than ten entries without a pause', async () => {
  const entries = Array.from({ length: 45 }, (_, index) =>
    smallEntry(`gate-${String(index)}`, { title: `Gate ${String(index)} jams` }),
  );
  const read = new Set<string>();
  let most = 0;
  const watched = entries.map(
    (entry) =>
      new Proxy(entry, {
        get: (target, name) => {
          if (name !== 'id') read.add(target.id);
          return Reflect.get(target, name) as unknown;
        },
      }),
  );
  const search = await signatureSearchInSteps(watched, judge, () => {
    most = Math.max(most, read.size);
    read.clear();
    return Promise.resolve();
  });
  expect(Math.max(most, read.size)).toBe(10);
  for (const query of ['gate 7 jams', 'gate-12', 'jams'])
    expect(search.search(query)).toEqual(signatureSearch(entries, judge).search(query));
});
