import type { CDPSession, Page } from '@playwright/test';
import type { PasteBox } from '../src/components/classifier/paste-box.ts';
import { content } from '../tests/content/real.ts';
import { mutations } from '../tests/unit/classifier/mutations.ts';

/** What a tab weighs after its garbage is collected. */
export interface Weight {
  heapMegabytes: number;
  nodes: number;
  listeners: number;
}

export interface SoakResult {
  pastes: number;
  /** After every tenth of the pastes. */
  afterPastes: Weight[];
  afterLog: Weight;
  /** Pastes by what was said of them. */
  outcomes: Record<string, number>;
  /** Milliseconds of the tasks over 50 ms on the main thread, longest first; while pasting and while a log was read. */
  longTasks: { pasting: number[]; reading: number[] };
  logSeconds: number;
}

/** Uses one tab for long: many pastes one after the other, then a large log, then an empty box. */
export async function soak(page: Page, pastes: number, logMegabytes: number): Promise<SoakResult> {
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, { longTasks: () => tasks.splice(0).toSorted((a, b) => b - a) });
  });
  await page.goto('/classifier/');
  const texts = variedPastes(pastes);
  const outcomes: Record<string, number> = {};
  const afterPastes: Weight[] = [];
  const step = Math.ceil(pastes / 10);
  for (let at = 0; at < pastes; at += step) {
    for (const outcome of await page.evaluate(pasteAll, texts.slice(at, at + step)))
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    afterPastes.push(await weigh(session));
  }
  const pasting = await longTasks(page);
  const log = await page.evaluateHandle(largeLog, logMegabytes);
  await longTasks(page);
  const start = performance.now();
  await page.evaluate(drop, log);
  await page.locator('.log table').waitFor({ timeout: 300_000 });
  const logSeconds = (performance.now() - start) / 1_000;
  const reading = await longTasks(page);
  // The next paste takes the place of the log.
  await page.locator('paste-box textarea').fill('{"error":{"code":"insufficient_quota"}}');
  await page.locator('.log').waitFor({ state: 'detached' });
  return { pastes, afterPastes, afterLog: await weigh(session), outcomes, longTasks: { pasting, reading }, logSeconds };
}

/** Samples as they come out of chats, logs and terminals; the same ones in every run. */
function variedPastes(count: number): string[] {
  const samples = content.entries.flatMap((entry) => entry.samples.map(({ text }) => text));
  const ways = Object.values(mutations);
  let seed = 20_261_121;
  // https://en.wikipedia.org/wiki/Linear_congruential_generator, the constants of Numerical Recipes.
  const next = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0);
  return Array.from({ length: count }, () => {
    const sample = samples[next() % samples.length] ?? '';
    return ways[next() % ways.length]?.(sample, next()) ?? sample;
  });
}

/** In the page: gives the box one text after the other, and reads what it says. */
async function pasteAll(texts: string[]): Promise<string[]> {
  const box = document.querySelector<PasteBox>('paste-box');
  const area = box?.querySelector('textarea');
  if (!box || !area) throw new Error('no box');
  const outcomes: string[] = [];
  for (const text of texts) {
    area.value = text;
    await box.answer(true);
    outcomes.push(box.querySelector<HTMLElement>('[data-outcome]')?.dataset.outcome ?? 'list or nothing');
    // A turn of the loop, as between two pastes of a person: the page is drawn, observers are told.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return outcomes;
}

/** In the page: a log of this size, with an error in every twentieth line. */
function largeLog(megabytes: number): File {
  const lines = Array.from({ length: 4_000 }, (_, index) => {
    const stamp = new Date(Date.UTC(2026, 10, 21) + index * 700).toISOString();
    return index % 20 === 0
      ? `${stamp} ERROR worker Error code: 429 - {'error': {'message': 'You exceeded your current quota', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}`
      : `${stamp} INFO worker POST /v1/responses 200 in ${String(index % 900)} ms`;
  });
  const part = `${lines.join('\n')}\n`;
  const times = Math.floor((megabytes * 1_000_000) / part.length);
  return new File(
    Array.from({ length: times }, () => part),
    'soak.log',
  );
}

/** In the page: drops a file on the box. */
function drop(file: File): void {
  const data = new DataTransfer();
  data.items.add(file);
  const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
  document.querySelector('textarea')?.dispatchEvent(event);
}

async function weigh(session: CDPSession): Promise<Weight> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    heapMegabytes: Number((value('JSHeapUsedSize') / 1_000_000).toFixed(2)),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}

async function longTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { longTasks: () => number[] }).longTasks());
}
