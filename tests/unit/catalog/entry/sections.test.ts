import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headerSections, sectionAbove, sections } from '../../../../src/catalog/entry/sections.ts';

test('every section has a page', () => {
  const missing = Object.values(sections).filter(
    ({ path }) =>
      ![`src/pages${path}index.astro`, `src/pages${path.slice(0, -1)}.astro`].some((file) => existsSync(file)),
  );
  expect(missing).toEqual([]);
  expect(new Set(headerSections).size).toBe(headerSections.length);
});

test.each([
  ['/guides/retry/', 'Guides'],
  ['/compare/a-vs-b/', 'Look-alikes side by side'],
  ['/exceptions/an-sdk/AnError/', 'Errors'],
  ['/errors/a-provider/an-error/', 'Errors'],
  ['/guides/', undefined],
  ['/', undefined],
  ['/docs/data/', undefined],
])('%s stands under %s', (path, name) => {
  expect(sectionAbove(path)?.name).toBe(name);
});
