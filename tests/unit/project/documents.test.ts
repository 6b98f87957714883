import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marked, type Token } from 'marked';
import { expect, test } from 'vitest';

const documents = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'SECURITY.md', ...globSync('docs/**/*.md')];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Folders that a path in a document may start with. */
const places = readdirSync('.', { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? [item.name] : []));

test.each(documents)('%s links to files that are there', (file) => {
  const links = tokensOf(file).flatMap((token) => (token.type === 'link' ? [String(token.href)] : []));
  const broken = links.filter(
    (href) => !/^(?:https?:|#)/.test(href) && !existsSync(join(dirname(file), href.replace(/#.*/, ''))),
  );
  expect(broken).toEqual([]);
});

test.each(documents)('%s names files and folders that are there', (file) => {
  const gone = codeOf(file).filter(
    (text) =>
      /^[\w.@-]+\/[\w./@-]*$/.test(text) && places.includes(text.slice(0, text.indexOf('/'))) && !existsSync(text),
  );
  expect(gone).toEqual([]);
});

test.each(documents)('%s names commands that package.json has', (file) => {
  const named = [...readFileSync(file, 'utf8').matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(
    ([, name = '']) => name,
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('ARCHITECTURE.md names every layer and every room', () => {
  const told = readFileSync('ARCHITECTURE.md', 'utf8');
  const folders = [
    ...foldersIn('src').map((name) => `src/${name}/`),
    ...['schemas', 'catalog', 'components'].flatMap((layer) => foldersIn(`src/${layer}`).map((name) => `${name}/`)),
  ];
  expect(folders.length).toBeGreaterThan(20);
  expect(folders.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});

test('every decision is in the list, says what would change it, and has a date', () => {
  const list = readFileSync('docs/decisions/README.md', 'utf8');
  const decisions = readdirSync('docs/decisions').filter((name) => name !== 'README.md');
  expect(decisions.length).toBeGreaterThanOrEqual(10);
  for (const name of decisions) {
    const text = readFileSync(`docs/decisions/${name}`, 'utf8');
    expect(list).toContain(`(${name})`);
    expect(text.split('\n')[2], name).toMatch(/^\d{4}-\d\d-\d\d/);
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      'Context',
      'Decision',
      'What would change it',
    ]);
  }
});

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? [item.name] : []));
}

/** What stands between backticks in a text, not in indented or fenced code. */
function codeOf(file: string): string[] {
  return tokensOf(file).flatMap((token) => (token.type === 'codespan' ? [String(token.text)] : []));
}

function tokensOf(file: string): Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(readFileSync(file, 'utf8')), (token) => {
    tokens.push(token);
  });
  return tokens;
}
