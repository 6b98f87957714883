import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import type { Compressed, CompressionAhead } from '../../../scripts/compress-ahead-worker.ts';

test('pages are compressed as they are written, while those of an earlier build are removed', async () => {
  const folder = `${mkdtempSync(`${tmpdir()}/errata-`)}/`;
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const began = Date.now();
  const earlier = Array.from({ length: 1000 }, (_, at) => `${folder}page-${String(at).padStart(4, '0')}`);
  for (const page of earlier) {
    mkdirSync(page);
    writeFileSync(`${page}/index.html`, '');
    utimesSync(`${page}/index.html`, 0, 0);
  }

  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: CompressionAhead = { folder, began, stop };
  const thread = new Worker(new URL('../../../scripts/compress-ahead-worker.ts', import.meta.url), { workerData });
  const compressed = new Promise<Compressed>((resolve, reject) => {
    thread.once('message', resolve).once('error', reject);
  });
  compressed.catch(() => {});
  await new Promise((resolve) => thread.once('online', resolve));
  // The thread goes through them from the first to the last.
  for (const page of earlier.toReversed()) await rm(page, { recursive: true });
  writeFileSync(`${folder}index.html`, '<!doctype html>');
  await expect.poll(() => existsSync(`${folder}index.html.gz`), { timeout: 20_000 }).toBe(true);
  Atomics.store(stop, 0, 1);
  Atomics.notify(stop, 0);

  expect([...(await compressed).keys()]).toEqual(['index.html']);
  expect(readdirSync(folder).toSorted()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
});
