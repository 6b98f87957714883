import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { entryMarkdown, markdownPath } from '../../src/catalog/outputs/entry-markdown.ts';
import { verdictLabels } from '../../src/catalog/entry/labels.ts';
import { llmsFullText, llmsText } from '../../src/catalog/outputs/llms.ts';
import { observedSdks } from '../../src/catalog/observed/observed-sdks.ts';
import { entryPath } from '../../src/catalog/entry/summary.ts';
import { content } from './real.ts';

const site = 'https://errata.example/';
const sdks = observedSdks(content.sdks, content.observations);
const areas = content.areas
  .map((area) => ({ ...area, entries: content.entries.filter((entry) => entry.area === area.id) }))
  .filter(({ entries }) => entries.length > 0);
const byId = new Map(content.entries.map((entry) => [entry.id, entry]));
const texts = content.entries.map((entry) => {
  const area = areas.find(({ id }) => id === entry.area);
  if (!area) throw new Error(`${entry.id}: no area`);
  return { entry, text: entryMarkdown(entry, { byId, area, sdks, site }) };
});
const served = new Set([
  ...content.entries.flatMap(({ id }) => [entryPath(id), markdownPath(id)]),
  ...['/docs/data/', '/docs/classifier/', '/llms-full.txt', '/errors/index.json', '/rules.json', '/samples.json'],
  ...content.guides.map(({ id }) => `/guides/${id}/`),
]);

describe('the Markdown of an entry', () => {
  test.each(texts)(
    '$entry.id: begins with title and verdict, holds its code whole, links lead somewhere',
    ({ entry, text }) => {
      const tokens = marked.lexer(text);
      const [title, , summary] = tokens;
      expect(title).toMatchObject({ type: 'heading', depth: 1 });
      expect(plain(title)).toBe(entry.title);
      expect(summary?.type).toBe('blockquote');
      expect(text.slice(0, 1_500)).toContain(verdictLabels[entry.retry.verdict]);
      const code = tokensOf(tokens, 'code').map((token) => token.raw);
      for (const { text: program } of entry.fixFiles)
        expect(code.some((block) => block.includes(program.trimEnd()))).toBe(true);
      for (const { url } of entry.evidence) if (url) expect(links(text)).toContain(url);
      expect(links(text).filter(isBroken)).toEqual([]);
      expect(tokensOf(tokens, 'html')).toEqual([]);
      expect(text.replaceAll(/```[^]*?```|`[^`]*`/g, '')).not.toMatch(/\[object |\bNaN\b/);
    },
  );
});

test('llms.txt has the form of llmstxt.org, and names every entry once', () => {
  const text = llmsText(areas, site);
  const tokens = marked.lexer(text).filter(({ type }) => type !== 'space');
  expect(tokens.slice(0, 3).map(({ type }) => type)).toEqual(['heading', 'blockquote', 'paragraph']);
  const sections = tokens.slice(3);
  expect(sections.map(({ type }) => type)).toEqual(sections.map((_, index) => (index % 2 === 0 ? 'heading' : 'list')));
  for (const line of text.split('\n').filter((item) => item.startsWith('- ')))
    expect(line).toMatch(/^- \[.+\]\(https:\/\/\S+\): \S/);
  expect(plain(sections.at(-2))).toBe('Optional');
  const named = links(text).filter((url) => url.endsWith('.md'));
  expect(named.toSorted()).toEqual(content.entries.map(({ id }) => `${site}errors/${id}.md`).toSorted());
  expect(links(text).filter(isBroken)).toEqual([]);
});

test('llms-full.txt holds every entry under one title', () => {
  const full = [...llmsFullText(texts.map(({ text }) => text))].join('');
  for (const { text } of texts) expect(full).toContain(text);
  expect(full.startsWith('# Errata\n')).toBe(true);
});

function links(text: string): string[] {
  return tokensOf(marked.lexer(text), 'link').map((token) => ('href' in token ? String(token.href) : ''));
}

function isBroken(url: string): boolean {
  if (!url.startsWith(site)) return !url.startsWith('https://');
  return !served.has(`/${url.slice(site.length).replace(/#.*/, '')}`);
}

function tokensOf(tokens: Token[], type: string): Token[] {
  const found: Token[] = [];
  void marked.walkTokens(tokens, (token) => {
    if (token.type === type) found.push(token);
  });
  return found;
}

/** What a reader sees of a heading. */
function plain(token: Token | undefined): string {
  const inline = token && 'tokens' in token ? (token.tokens ?? []) : [];
  return inline.map((part) => ('text' in part ? String(part.text) : '')).join('');
}
