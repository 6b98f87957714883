import { expect, test } from 'vitest';
import { inOrder } from '../../../../src/catalog/observed/observed-sdks.ts';
import { isMain, officialSdks } from '../../../../src/catalog/observed/official.ts';
import { sdk } from '../../../../src/schemas/index.ts';

/** An SDK with this id that differs from others in these fields. */
const sdkOf = (id: string, runtime: 'python' | 'node' | 'go', official?: string, speaks = ['one']) => ({
  id,
  ...sdk.parse({
    name: id,
    language: 'x',
    package: 'x',
    url: 'https://x.example',
    modules: ['x'],
    calls: 'x',
    runner: { runtime },
    providers: Object.fromEntries(speaks.map((provider) => [provider, { address: 'https://x.example' }])),
    ...(official !== undefined && { official }),
  }),
});

const sdks = [
  sdkOf('wrapper', 'python'),
  sdkOf('one-go', 'go', 'one'),
  sdkOf('two-python', 'python', 'two', ['two']),
  sdkOf('one-node', 'node', 'one', ['one', 'relay']),
  sdkOf('one-python', 'python', 'one', ['one', 'relay']),
];
const ids = (some: typeof sdks) => some.map(({ id }) => id);

test('lists show each provider’s SDKs together, Python before Node, and those of others last', () => {
  expect(ids(inOrder(sdks))).toEqual(['one-python', 'one-node', 'one-go', 'two-python', 'wrapper']);
});

test('the official SDKs of a provider are its own; without any, those of others that speak to it', () => {
  expect(ids(officialSdks('one', sdks)).toSorted()).toEqual(['one-go', 'one-node', 'one-python']);
  expect(ids(officialSdks('relay', sdks)).toSorted()).toEqual(['one-node', 'one-python']);
  expect(officialSdks('nobody', sdks)).toEqual([]);
});

test('the main ones are official, for Python or Node', () => {
  expect(ids(sdks.filter(isMain)).toSorted()).toEqual(['one-node', 'one-python', 'two-python']);
});
