import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** The site as a reader uses it. */
export class Site {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get box(): Locator {
    return this.page.locator('paste-box textarea');
  }

  /** The box in the header. */
  get headerBox(): Locator {
    return this.page.getByRole('banner').getByRole('combobox', { name: 'Search errors' });
  }

  /** What the box in the header shows. */
  get popup(): Locator {
    return this.page.getByRole('banner').locator('.popup');
  }

  get diagnosis(): Locator {
    return this.page.locator('.given .answer');
  }

  /** What stands below a box. */
  get given(): Locator {
    return this.page.locator('.given');
  }

  get results(): Locator {
    return this.page.locator('.given .results [data-entry-id]');
  }

  /** The entry that the box puts first: that of its diagnosis, or the first result. */
  get first(): Locator {
    return this.page.locator('.given [data-entry-id]').first();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Empties the box of home or classifier, which a paste may have made smaller. */
  async renew(): Promise<void> {
    const renew = this.page.getByRole('button', { name: 'New' });
    if (await renew.isVisible()) await renew.click();
    else await this.box.fill('');
  }

  /** Puts a text into a box, as a paste does. */
  async paste(text: string, other?: Locator): Promise<void> {
    const box = other ?? this.box;
    if (!other) await this.renew();
    await box.focus();
    await box.evaluate((target: HTMLInputElement | HTMLTextAreaElement, pasted) => {
      const data = new DataTransfer();
      data.setData('text', pasted);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      if (!target.dispatchEvent(event)) return;
      target.value = pasted;
      target.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  }

  /**
   * Lets what is asked for wait.
   *
   * @param address of what waits, as Playwright's routes take it
   * @returns lets it come
   */
  async holdBack(address: string | RegExp): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await this.page.route(address, async (route) => {
      await promise;
      await route.continue();
    });
    return () => {
      resolve(undefined);
    };
  }

  /** Waits until this entry is put first. */
  async expectFirst(id: string): Promise<void> {
    await expect(this.first).toHaveAttribute('data-entry-id', id);
  }

  /** Waits until there are results and all of them are among these entries: results of an earlier query may still be shown. */
  async expectOnly(ids: string[]): Promise<void> {
    await expect(async () => {
      const shown = await this.results.evaluateAll((items) => items.map((item) => item.getAttribute('data-entry-id')));
      expect(shown).not.toEqual([]);
      expect(shown.filter((id) => id === null || !ids.includes(id))).toEqual([]);
    }).toPass({ timeout: 10_000 });
  }
}

interface Fixtures {
  site: Site;
  /** Fails the test on a request to another origin, a Content-Security-Policy violation or an error of the page. */
  watch: undefined;
}

export const test = base.extend<Fixtures>({
  site: async ({ page }, use) => {
    await use(new Site(page));
  },
  watch: [
    async ({ page, context, baseURL }, use) => {
      const wrong: string[] = [];
      // Of the context, so that those of workers count as well.
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol !== 'data:' && url.origin !== baseURL) wrong.push(`request to ${request.url()}`);
      });
      page.on('pageerror', (error) => {
        // Chromium reports a transition between pages that the next navigation overtook; readers see nothing of it.
        if (!error.message.startsWith('Transition was ')) wrong.push(`error: ${error.message}`);
      });
      page.on('console', (message) => {
        if (/Content.Security.Policy|Refused to|requires 'Trusted/i.test(message.text())) wrong.push(message.text());
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the offline copy is made and the page is under the worker that keeps it. */
export async function expectControlled(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), { timeout: 20_000 })
    .toBe('activated');
}
