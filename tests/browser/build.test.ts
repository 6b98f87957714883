import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { brokenLinks } from '../../scripts/support/site-links.ts';
import { folder } from './support/kinds.ts';
import { expect, test } from './support/site.ts';

test('every link, anchor and asset of the build leads somewhere', () => {
  test.setTimeout(120_000);
  const origin = new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin;
  expect(brokenLinks(folder, origin)).toEqual([]);
});

test('the HTML of every page is valid', () => {
  test.setTimeout(600_000);
  const pages = globSync('**/*.html', { cwd: folder });
  expect(pages.length).toBeGreaterThan(1_000);
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));
  const problems = pages.flatMap((name) =>
    validator
      .validateStringSync(readFileSync(join(folder, name), 'utf8'), name)
      .results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId}: ${message}`),
      ),
  );
  expect(problems).toEqual([]);
});

test('the title of a fold is one control: no link or button stands in it', () => {
  test.setTimeout(120_000);
  const wrong = globSync('**/*.html', { cwd: folder }).flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/<summary[^>]*>(.*?)<\/summary>/gs)].flatMap(
      ([, title = '']) => (/<(?:a|button|input|select)\b/.test(title) ? [`${name}: ${title}`] : []),
    ),
  );
  expect(wrong).toEqual([]);
});
