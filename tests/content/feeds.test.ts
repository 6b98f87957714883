import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/catalog/outputs/feed.ts';
import { isListed, lastDay, noIndex, sitemap } from '../../src/catalog/outputs/sitemap.ts';
import { entryPath } from '../../src/catalog/entry/summary.ts';
import { content } from './real.ts';

const site = new URL('https://errata.example/base/');
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => many.has(name) });
const many = new Set(['entry', 'link', 'url']);

interface AtomEntry {
  id: string;
  title: string;
  updated: string;
  summary: string;
  link: Record<string, string>[];
}

interface Atom extends Omit<AtomEntry, 'summary'> {
  '@_xmlns': string;
  author: { name: string };
  entry: AtomEntry[];
}

describe('the feed is Atom as RFC 4287 has it', () => {
  const text = atomFeed(content.entries, site);
  const { feed } = parser.parse(text) as { feed: Atom };

  test('well-formed, in the namespace, with one id, title, date and author', () => {
    expect(SyntaxValidator.validate(text)).toBe(true);
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed.author.name).not.toBe('');
    for (const { id, title, updated } of [feed, ...feed.entry]) {
      expect(id).toMatch(/^tag:errata\.example,2026:[\w/-]+$/);
      expect(title).toEqual(expect.any(String));
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
  });

  test('links: itself, and a page of the site for each change', () => {
    expect(feed.link).toContainEqual(
      expect.objectContaining({ '@_rel': 'self', '@_href': 'https://errata.example/base/feed.xml' }),
    );
    const pages = content.entries.map(({ id }) => `https://errata.example/base${entryPath(id)}`);
    for (const { link } of feed.entry) expect(pages).toContain(link[0]?.['@_href']);
  });

  test('newest first, at most fifty, as new as its newest, no id twice', () => {
    const days = feed.entry.map(({ updated }) => updated);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(feed.updated).toBe(days[0]);
    const changes = content.entries.reduce((sum, { history }) => sum + history.length, 0);
    expect(feed.entry).toHaveLength(Math.min(50, changes));
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
  });

  test('a change keeps its id when another follows it', () => {
    const [entry] = content.entries;
    if (!entry) throw new Error('no entry');
    const before = parser.parse(atomFeed([entry], site)) as { feed: Atom };
    const history = [{ date: '2030-01-01', change: 'Tags & <brackets>.' }, ...entry.history];
    const after = parser.parse(atomFeed([{ ...entry, history }], site)) as { feed: Atom };
    expect(after.feed.entry[0]?.summary).toBe('Tags & <brackets>.');
    expect(after.feed.entry.slice(1)).toEqual(before.feed.entry);
  });
});

test('the sitemap is one as sitemaps.org has it, without pages that are no place to arrive at', () => {
  expect(isListed('<html><head>')).toBe(true);
  expect(isListed(`<html><head>${noIndex}`)).toBe(false);
  const paths = [...content.entries.map(({ id }) => entryPath(id)), '/'];
  const text = sitemap(paths, content.entries, site);
  expect(SyntaxValidator.validate(text)).toBe(true);
  const { urlset } = parser.parse(text) as {
    urlset: { '@_xmlns': string; url: { loc: string; lastmod?: string }[] };
  };
  expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(urlset.url).toHaveLength(paths.length);
  expect(new Set(urlset.url.map(({ loc }) => loc)).size).toBe(urlset.url.length);
  for (const { loc } of urlset.url) expect(loc).toMatch(/^https:\/\/errata\.example\/base\//);
  for (const entry of content.entries)
    expect(urlset.url).toContainEqual({
      loc: `https://errata.example/base${entryPath(entry.id)}`,
      lastmod: lastDay(entry),
    });
});
