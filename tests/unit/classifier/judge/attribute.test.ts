import { describe, expect, test } from 'vitest';
import { classify, type Caller } from '../../../../src/classifier/index.ts';
import { smallRules } from '../small-rules.ts';

const whose = (text: string, caller?: Caller) => {
  const { provider, candidates, via } = classify(text, smallRules, undefined, caller);
  return { provider: provider?.id ?? null, candidates: candidates.map(({ id }) => id), via: via?.id ?? null };
};
const error = 'Error code: 500 - {"error": {"message": "boom", "code": null}}';

describe('whose error it is', () => {
  test.each([
    ['a host', `POST https://api.birch.example/v1 ${error}`, 'birch'],
    ['a host below it', `POST https://eu.api.birch.example/v1 ${error}`, 'birch'],
    ['a label', `Provider: birch\n${error}`, 'birch'],
    ['a label of a field', `{"providerId": "birch"}\n${error}`, 'birch'],
    ['a label before a model', `model=birch/large\n${error}`, 'birch'],
    ['a gateway’s class for it', `BirchException - ${error}`, 'birch'],
    ['a module before a class', `birch._errors.ServerError: ${error}`, 'birch'],
    ['a path with slashes', `/lib/site-packages/birch/_client.py\n${error}`, 'birch'],
    ['a Windows path', `C:\\venv\\Lib\\site-packages\\birch\\_client.py\n${error}`, 'birch'],
    ['a scoped package', `at node_modules/@birch/sdk/core.js:1:2\n${error}`, 'birch'],
    ['a module after an escaped line break', `"trace\\nbirch.ServerError: ${error}`, 'birch'],
    ['its name before an error', `Birch API error: ${error}`, 'birch'],
    ['its machine word', '{"error": {"message": "x", "code": "BUSY"}}', 'birch'],
    ['its sentence', '503 the limit is none for this tier', 'birch'],
  ])('is told by %s', (_, text, id) => {
    expect(whose(text).provider).toBe(id);
  });

  test.each([
    ['what every client prints', error],
    ['the class of an SDK that is everybody’s', `alder.ServerError: ${error}`],
    ['a longer host', `https://api.birch.example.evil.test/ ${error}`],
    ['a host in a longer word', `https://myapi.birch.examples/ ${error}`],
    ['a model id', `model: birch.large-v1 ${error}`],
    ['a word in a sentence', `the birch tree fell on the server ${error}`],
    ['another name that holds it', `Provider: birch-forest\n${error}`],
  ])('is not told by %s', (_, text) => {
    expect(whose(text).provider).toBeNull();
  });

  test.each([
    [{ provider: 'birch' }, { provider: 'birch', candidates: [], via: null }],
    [{ provider: 'crossing' }, { provider: 'crossing', candidates: [], via: null }],
    [{ model: 'crossing/birch/large' }, { provider: null, candidates: ['birch'], via: 'crossing' }],
    [{ model: 'Birch-large' }, { provider: null, candidates: ['birch'], via: null }],
    [{ model: 'birchwood' }, { provider: null, candidates: [], via: null }],
    [
      { provider: 'alder', model: 'birch-large' },
      { provider: 'alder', candidates: [], via: null },
    ],
    [
      { provider: 'nobody', model: '' },
      { provider: null, candidates: [], via: null },
    ],
  ])('is told by what the caller knows: %j', (caller, expected) => {
    expect(whose(error, caller)).toEqual(expected);
  });

  test('the model comes back with an error, and with nothing else', () => {
    const text = '{"error": {"message": "x", "code": "BUSY"}}';
    expect(classify(text, smallRules, undefined, { model: 'birch-large' }).facts).toMatchObject({
      model: 'birch-large',
    });
    expect(classify('hello', smallRules, undefined, { model: 'birch-large' }).facts).toEqual({});
  });

  test('an address beside the error outranks what the caller knows', () => {
    expect(whose(`POST https://api.birch.example/v1 ${error}`, { provider: 'alder' }).provider).toBe('birch');
  });

  test('a key in the place of a model is not told', () => {
    const model = 'sk-proj-abcdefghijklmnopqrstuvwxyz0123456789';
    expect(JSON.stringify(classify(error, smallRules, undefined, { model }))).not.toContain('abcdefghijkl');
  });

  test('the grounds are given', () => {
    expect(classify(`POST https://api.birch.example/v1 ${error}`, smallRules).grounds).toContainEqual({
      provider: 'birch',
      by: 'host',
      text: 'api.birch.example',
    });
  });

  test('a label of somebody else outranks a sentence', () => {
    const text = 'Provider: birch\n404 The model `x` is not here, or you may not use it.';
    expect(whose(text).provider).toBe('birch');
    expect(whose(text.replace('birch', 'alder')).provider).toBe('alder');
  });

  test('a sentence that two write names both, until something decides', () => {
    const text = 'You have used up your quota, see your plan.';
    expect(classify(text, smallRules)).toMatchObject({
      outcome: 'ambiguous',
      missing: 'provider',
      provider: null,
      verdict: 'account',
    });
    expect(whose(text).candidates.toSorted()).toEqual(['alder', 'birch']);
    expect(classify(`https://api.alder.example/ 429 ${text}`, smallRules)).toMatchObject({
      outcome: 'identified',
      entries: [{ id: 'alder/quota-used-up' }],
    });
    expect(whose(`https://api.birch.example/ 429 ${text}`)).toEqual({ provider: 'birch', candidates: [], via: null });
  });
});

describe('relays', () => {
  test('the cause is answered and the gateway named', () => {
    const text = 'crossing.Error: AlderException - 404 The model `x` is not here, or you may not use it.';
    expect(whose(text)).toEqual({ provider: 'alder', candidates: [], via: 'crossing' });
    expect(classify(text, smallRules).entries[0]?.id).toBe('alder/no-model');
  });

  test('a gateway that speaks for itself is the cause', () => {
    expect(whose('404 Crossing found no route to any model')).toEqual({
      provider: 'crossing',
      candidates: [],
      via: null,
    });
  });

  test('a runtime’s words behind a provider’s name are that provider’s', () => {
    expect(whose('Birch API error: 400 start the server with --tools').provider).toBe('birch');
    expect(whose('400 start the server with --tools').provider).toBe('dogwood');
  });
});
