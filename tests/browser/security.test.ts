import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../content/real.ts';
import { expect, test } from './support/site.ts';

/** Markup inside the part of an error that decides what it is, and is therefore quoted. */
const inError =
  '{"error":{"message":"You exceeded your current quota <img src=/pwned onerror=window.pwned=1>","type":"insufficient_quota","param":"<b>","code":"insufficient_quota"}}';

/** What does harm where a text is taken for markup, a script, an address, an expression or the name of a property. */
const hostile = [
  '<script>window.pwned = 1</script>',
  '<img src="/pwned" onerror="window.pwned = 1">',
  '"><svg onload=window.pwned=1><a href="javascript:window.pwned=1">x</a>',
  '</textarea></script><iframe srcdoc="<script>parent.pwned=1</script>">',
  '[open](javascript:window.pwned=1) `</code><img src=/pwned onerror=window.pwned=1>`',
  'javascript:window.pwned=1//',
  "${window.pwned=1} {{constructor.constructor('window.pwned=1')()}} #{7*7} <%= 1 %>",
  "'; window.pwned = 1; //",
  '&lt;img src=/pwned onerror=window.pwned=1&gt;',
  '__proto__',
  'constructor',
  '{"__proto__":{"pwned":1},"constructor":{"prototype":{"pwned":1}},"error":{"message":"<img src=/pwned onerror=window.pwned=1>","type":"toString","param":"__proto__","code":"constructor"}}',
  inError,
  'Rate limit reached for <img src=/pwned onerror=window.pwned=1> in organization org-x on tokens per min (TPM): Limit 1, Used 1, Requested 1. Please try again in 1s.',
  '\u202e\u2066rate_limit_exceeded\u2069\u0000\u0007\u001b[31m\ud800\ufeff\u200b',
  '<b>'.repeat(30_000),
  'a'.repeat(200_000),
];

/** Requests for addresses that only a hostile text names, and dialogs. */
let told: string[] = [];

// Many texts in one page, on machines that may be slow.
test.describe.configure({ timeout: 120_000 });

test.beforeEach(async ({ page }) => {
  told = [];
  page.on('dialog', (dialog) => {
    told.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (/pwned/.test(new URL(request.url()).pathname)) told.push(`request to ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      console.error(`Content-Security-Policy: ${violatedDirective} ${sample}`);
    });
  });
});

test('a paste is only ever text', async ({ site, page }) => {
  await site.open('/classifier/');
  for (const text of hostile) {
    await answered(page, () => site.paste(`${text}\n`));
    await expectHarmless(page, text);
  }
});

test('a search is only ever text, from the box, the header and the address', async ({ site, page }) => {
  await site.open('/search/');
  for (const text of hostile.slice(0, -2)) {
    await answered(page, () => page.locator('main [name=q]').fill(text));
    await expectHarmless(page, text);
  }
  for (const text of hostile.slice(1, 3)) {
    await site.open('/errors/openai/server-error/');
    await page.locator('header [name=q]').fill(text);
    await page.locator('header form').evaluate((form: HTMLFormElement) => {
      form.requestSubmit();
    });
    // Markup is a paste, no query: it goes to the classifier without an address.
    await expect(page).toHaveURL(/\/classifier\/$/);
    await expect(page.locator('.given')).not.toBeEmpty();
    await expectHarmless(page, text);
  }
});

test('a query that finds nothing is quoted as text', async ({ site, page }) => {
  // No hit, and no paste either: an opening bracket would make it one.
  const text = `zqxjk"'&amp;zqxjk>`;
  await page.route('**/pagefind/**', (route) => route.abort());
  await site.open(`/search/?q=${encodeURIComponent(text)}`);
  await expect(page.locator('.given')).toContainText(`“${text}”`);
  await expectHarmless(page, text);
});

test('filters in the address are only ever text', async ({ site, page }) => {
  const names = ['q', 'area', 'status', 'verdict', 'fixer', 'sdk', 'did', 'sort', '__proto__', 'constructor'];
  for (const path of ['/search/', '/sdks/', '/errors/'])
    for (const text of [hostile[2] ?? '', '"]\\']) {
      await site.open(`${path}?${new URLSearchParams(names.map((name) => [name, text])).toString()}`);
      await page.locator('[name=q]').last().fill(text);
      await expectHarmless(page, `${path} ${text}`);
    }
});

test('a fragment is only ever text', async ({ site, page }) => {
  for (const [entry, text] of [
    ['<img src=/pwned onerror=window.pwned=1>', 'x'],
    ['__proto__/constructor', 'constructor'],
    ['openai/server-error', hostile[2] ?? ''],
    ['openai/server-error', 'javascript:window.pwned=1'],
  ] as const) {
    const told = { entry, verdict: text, code: text, status: text, wait: 'x'.repeat(5_000), __proto__: text };
    await page.goto('about:blank');
    await site.open(`/classifier/#${new URLSearchParams(told).toString()}`);
    await expect(page.locator('.given')).toContainText('link');
    await expect(page.locator('.given')).not.toContainText('pwned');
    await expectHarmless(page, `${entry} ${text}`);
  }
});

test('a dropped file is only ever text, its name too', async ({ site, page }) => {
  await site.open('/classifier/');
  for (const text of [hostile[1] ?? '', inError])
    for (const times of [1, 2_000]) {
      await answered(page, () => drop(page, `${text}.log`, `${text}\n`.repeat(times)));
      await expectHarmless(page, `file ${text}`);
    }
});

test('every page forbids what it does not need, and holds nothing that could run', () => {
  const wrong: string[] = [];
  const folder = join(root, 'dist');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.html')) {
      const html = readFileSync(join(folder, name), 'utf8');
      const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      if (
        !/^default-src 'none';.*require-trusted-types-for 'script'/.test(policy) ||
        /unsafe-(inline|eval|hashes)/.test(policy.replace('wasm-unsafe-eval', ''))
      )
        wrong.push(`${name}: policy ${policy}`);
      wrong.push(...oddAttributes(html).map((attribute) => `${name}: ${attribute}`));
    }
  expect(wrong).toEqual([]);
});

/** Nothing ran, nothing became an element or an attribute that could, and nothing was asked for. */
async function expectHarmless(page: Page, payload: string): Promise<void> {
  const state = await page.evaluate(() => ({
    ran: 'pwned' in window,
    polluted: 'pwned' in {},
    elements: [...document.querySelectorAll('.given *:not(.code *)')]
      .filter(
        (element) =>
          /^(img|iframe|script|object|embed|base|link|meta|style|b)$/i.test(element.tagName) ||
          [...element.attributes].some(
            ({ name, value }) => name.startsWith('on') || /^\s*(javascript|data):/i.test(value),
          ),
      )
      .map((element) => element.outerHTML.slice(0, 200)),
  }));
  expect({ ...state, told }, payload.slice(0, 200)).toEqual({ ran: false, polluted: false, elements: [], told: [] });
}

/** Empties the answer, acts, and waits for the next answer. */
async function answered(page: Page, act: () => Promise<void>): Promise<void> {
  const answer = page.locator('.given');
  await answer.evaluate((element) => {
    element.replaceChildren();
  });
  await act();
  await expect(answer).not.toBeEmpty();
}

/** Drops a file on the box. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.locator('paste-box textarea').evaluate(
    (box, [fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      box.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );
}

/** Inline handlers and styles, what is loaded from elsewhere, and addresses that are neither ours nor https. */
function oddAttributes(html: string): string[] {
  const tags = html.matchAll(/<[a-z][\w:-]*((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/g);
  return [...tags].flatMap(([, attributes = '']) =>
    [...attributes.matchAll(/([^\s=]+)="([^"]*)"/g)].flatMap(([whole, name = '', value = '']) => {
      const isCode = name.startsWith('on') || name === 'style' || name === 'srcdoc';
      const isForeign = name === 'src' && !/^\/(?!\/)/.test(value);
      const isAddress = ['href', 'action', 'formaction', 'xlink:href'].includes(name);
      const isOurs = /^(\/(?!\/)|#|\?|https:\/\/|mailto:|http:\/\/localhost:4321\/)/.test(value);
      return isCode || isForeign || (isAddress && !isOurs) ? [whole] : [];
    }),
  );
}
