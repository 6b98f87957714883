import { expect, test } from 'vitest';
import { entryData, pageData } from '../../src/catalog/outputs/structured-data.ts';
import { entryPath } from '../../src/catalog/entry/summary.ts';
import { content } from './real.ts';

const site = 'https://errata.example/';
const [area] = content.areas;
if (!area) throw new Error('no area');

interface Graph {
  '@graph': [Record<string, unknown>, { itemListElement: { position: number; name: string; item: string }[] }];
}

test.each(content.entries)('$id: an article with its dates, and the way to it', (entry) => {
  const data = JSON.parse(entryData(entry, area, site)) as Graph;
  const [article, crumbs] = data['@graph'];
  expect(article).toMatchObject({
    '@type': 'TechArticle',
    headline: entry.title,
    description: entry.summary,
    image: `${site}errors/${entry.id}.png`,
    datePublished: entry.history.at(-1)?.date,
    dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
  });
  expect(String(article.dateModified) >= String(article.datePublished)).toBe(true);
  expect(crumbs.itemListElement.map(({ position }) => position)).toEqual([1, 2, 3]);
  expect(crumbs.itemListElement.at(-1)).toMatchObject({
    name: entry.title,
    item: `${site}${entryPath(entry.id).slice(1)}`,
  });
});

test('no text of an entry can end the script that holds it', () => {
  const [entry] = content.entries;
  if (!entry) throw new Error('no entry');
  const data = entryData({ ...entry, title: '</script><script>alert(1)</script>' }, area, site);
  expect(data).not.toContain('<');
  expect((JSON.parse(data) as Graph)['@graph'][0].headline).toBe('</script><script>alert(1)</script>');
});

test('another page says under which it stands; a page of the first level says nothing', () => {
  expect(JSON.parse(pageData('/guides/429/', 'Which 429?', site) ?? '')).toMatchObject({
    itemListElement: [
      { name: 'Guides', item: `${site}guides/` },
      { name: 'Which 429?', item: `${site}guides/429/` },
    ],
  });
  expect(pageData('/guides/', 'Guides', site)).toBeUndefined();
});
