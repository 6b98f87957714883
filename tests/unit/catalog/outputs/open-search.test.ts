import { expect, test } from 'vitest';
import { openSearch } from '../../../../src/catalog/outputs/open-search.ts';

test('the description leads to the search page of the site that it stands on', () => {
  const xml = openSearch(new URL('https://errata.example'));
  expect(xml).toContain('template="https://errata.example/search/?q={searchTerms}"');
  expect(xml).toContain('<Image type="image/svg+xml">https://errata.example/favicon.svg</Image>');
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription')).toBe(true);
});
