import { content } from '../content/real.ts';
import { pagesOfEachKind, pathOf } from './support/kinds.ts';
import { expect, test } from './support/site.ts';

const id = 'openai/rate-limit-tokens';
const sample = (name: string) =>
  content.entries.find((entry) => entry.id === id)?.samples.find((one) => one.name === name)?.text ?? '';

test('an entry is heard in the order of its page: title, verdict, facts, places, first thing to do', async ({
  page,
}) => {
  await page.goto(`/errors/${id}/`);
  await expect(page.getByRole('button', { name: 'Copy', exact: true }).first()).toBeEnabled();
  await expect(page.locator('article')).toMatchAriaSnapshot(`
    - heading "Rate limit reached on tokens per min (TPM)" [level=1]
    - paragraph: /.+/
    - paragraph:
      - strong: Retry after the stated wait
    - term: Who acts
    - definition: You, in your code
    - term: Billed
    - definition
    - term: On the wire
    - definition:
      - link "429"
      - link "rate_limit_exceeded"
    - term: Basis
    - definition
    - navigation "Jump to":
      - link "Is it mine?"
    - heading "First thing to do" [level=2]
    - paragraph: /.+/
    - group "Code, by language":
      - radio "Python" [checked]
      - radio "TypeScript"
      - button "Copy"
      - button /Whole program, \\d+ lines/
      - button "Copy for my assistant"
    - list:
      - listitem:
        - paragraph: /Check:.*Expect:/
    - heading "Is it mine?" [level=2]
    - img "Used 21,480 plus Requested 11,720 is 3,200 more than the limit of 30,000"
    - button "Copy"
  `);
});

test('a heading says its title and nothing else, and a number in brackets that it is a source', async ({ page }) => {
  await page.goto(`/errors/${id}/`);
  const titles = await page.locator('.rail nav a').allTextContents();
  expect(titles.length).toBeGreaterThan(8);
  for (const title of titles) await expect(page.getByRole('heading', { name: title, exact: true })).toHaveCount(1);
  const told = page.locator('.facts').getByRole('link', { name: /^source \[\d+\]$/ });
  await expect(told).toHaveCount(await page.locator('.facts sup a').count());
  await expect(told.first()).toBeVisible();
});

/** Texts that a box may be given, with what the live region says and what has the focus after it. */
const told: [name: string, text: string, said: RegExp][] = [
  [
    'a paste that an entry is about',
    sample('python-short.txt'),
    /^Retry after the stated wait, 6\.4 s\. Rate limit reached on tokens per min \(TPM\)\.$/,
  ],
  ['a paste that may be one of several', '{"error":{"code":"rate_limit_exceeded"}}', /^.{10,}\.$/],
  ['a paste that has no page', '{"error":{"code":"no_such_code","message":"Nobody wrote this"}}', /^.{10,}\.$/],
  ['an error without words', 'Traceback (most recent call last):\n  File "a.py", line 1\nKeyError: 3', /^.{10,}[.?]$/],
];
for (const [name, text, said] of told)
  test(`the live region of the box tells an answer, once: ${name}`, async ({ site, page }) => {
    await site.open('/classifier/');
    await site.paste(text);
    const status = page.locator('paste-box [role=status]');
    await expect(status).toHaveText(said);
    await expect(page.getByRole('status')).toHaveCount(1);
    await expect(page.getByRole('group', { name: 'Answer', exact: true })).toBeFocused();
  });

test('the live region of the box counts what was found, says what was not, and tells a log and the row that is chosen', async ({
  site,
  page,
}) => {
  await site.open('/');
  const status = page.locator('paste-box [role=status]');
  await site.box.fill('rate limit');
  await expect(status).toHaveText(/^\d+ results, the first: .+\.$/);
  await site.box.fill('zeppelin quota weather');
  await expect(status).toHaveText(/^No page for this yet\. \d+ results?, the first: .+\.$/);
  const line = (second: number, code: string) =>
    `2026-11-21T10:00:${String(second)}Z ERROR Error code: 401 - {'error': {'message': 'x', 'type': '${code}', 'param': None, 'code': '${code}'}}`;
  const codes = ['invalid_api_key', 'insufficient_quota'];
  await site.paste(Array.from({ length: 40 }, (_, at) => line(at + 10, codes[at % 2] ?? '')).join('\n'));
  await expect(status).toHaveText(/^40 errors of 2 kinds, .+\. Don’t retry.+\.$/, { timeout: 20_000 });
  const first = await status.textContent();
  await page.locator('.log').getByRole('button', { pressed: false }).first().click();
  await expect(status).toHaveText(/^40 errors of 2 kinds, .+\. Don’t retry.+\.$/);
  await expect(status).not.toHaveText(first ?? '');
});

test('the search page tells how much it found, and not all of it', async ({ page }) => {
  await page.goto('/search/?q=quota');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results, the first: .+\.$/);
  await expect(page.locator('[aria-live]')).toHaveCount(0);
});

test('what a picture says is heard once', async ({ page }) => {
  const paths = [...pagesOfEachKind(1).map(pathOf), `/errors/${id}/`, '/'];
  test.setTimeout(paths.length * 10_000);
  const client = await page.context().newCDPSession(page);
  for (const path of paths) {
    await page.goto(path);
    if ((await page.locator('svg[role=img]').count()) === 0) continue;
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const heardIn = (nodeId: string): string[] => {
      const node = byId.get(nodeId);
      if (!node) return [];
      const own = !node.ignored && node.role?.value === 'StaticText' ? [String(node.name?.value)] : [];
      return [...own, ...(node.childIds ?? []).flatMap(heardIn)];
    };
    const doubled = nodes
      .filter(({ role, ignored }) => !ignored && role?.value === 'image')
      .flatMap(({ childIds }) => (childIds ?? []).flatMap(heardIn));
    expect.soft(doubled, path).toEqual([]);
  }
});
