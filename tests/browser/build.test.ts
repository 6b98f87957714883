import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { brokenLinks } from '../../scripts/site-links.ts';
import { root } from '../content/real.ts';
import { expect, test } from './site.ts';

const folder = join(root, 'dist');

test('every link, anchor and asset of the build leads somewhere', () => {
  const origin = new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin;
  expect(brokenLinks(folder, origin)).toEqual([]);
});

test('the HTML is valid', () => {
  test.setTimeout(120_000);
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));
  const problems = samples().flatMap((name) =>
    validator
      .validateStringSync(readFileSync(join(folder, name), 'utf8'), name)
      .results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId}: ${message}`),
      ),
  );
  expect(problems).toEqual([]);
});

/** Pages of each kind, spread over all of them: to validate a page takes 50 ms and more, and pages of a kind have one template. */
function samples(): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const kinds = Map.groupBy(pages.toSorted(), (name) => name.split('/').slice(0, -2).join('/').split('/')[0] ?? '');
  return [...kinds.values()].flatMap((kind) => {
    const step = Math.max(1, Math.floor(kind.length / ofAKind));
    return kind.filter((_, index) => index % step === 0);
  });
}

const ofAKind = 15;
