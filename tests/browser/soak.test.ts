import { soak } from '../../bench/soak-run.ts';
import { expect, test } from './support/site.ts';

// The long run is `npm run bench -- soak`.
test('a tab that is used for long gives back what it took', async ({ page }) => {
  test.setTimeout(180_000);
  const { afterPastes, afterLog } = await soak(page, 200, 3);
  // Half-way: some paste was met by then for which the search was made ready, once.
  const heap = afterPastes[4]?.heapMegabytes ?? 0;
  expect(afterPastes.at(-1)?.heapMegabytes).toBeLessThan(heap + 2);
  expect(afterLog.heapMegabytes).toBeLessThan(heap + 2);
  // One answer has a few hundred.
  expect(Math.max(...[...afterPastes, afterLog].map(({ nodes }) => nodes))).toBeLessThan(3_000);
});
