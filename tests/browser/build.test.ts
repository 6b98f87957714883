import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { brokenLinks } from '../../scripts/support/site-links.ts';
import { folder, pagesOfEachKind } from './support/kinds.ts';
import { expect, test } from './support/site.ts';

test('every link, anchor and asset of the build leads somewhere', () => {
  test.setTimeout(120_000);
  const origin = new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin;
  expect(brokenLinks(folder, origin)).toEqual([]);
});

// To validate a page takes 50 ms and more, so there are twelve of a kind.
test('the HTML is valid', () => {
  const pages = pagesOfEachKind(12);
  test.setTimeout(60_000 + pages.length * 500);
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
