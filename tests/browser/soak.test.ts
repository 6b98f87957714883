import { soak } from '../../bench/soak-run.ts';
import { expect, test } from './site.ts';

// The long run is `npm run bench -- soak`.
test('a tab that is used for long gives back what it took', async ({ page }) => {
  test.setTimeout(180_000);
  const { afterPastes, afterLog } = await soak(page, 200, 3);
  const [, settled] = afterPastes;
  const heap = settled?.heapMegabytes ?? 0;
  expect(afterPastes.at(-1)?.heapMegabytes).toBeLessThan(heap + 2);
  expect(afterLog.heapMegabytes).toBeLessThan(heap + 2);
  // One answer has a few hundred.
  expect(Math.max(...[...afterPastes, afterLog].map(({ nodes }) => nodes))).toBeLessThan(3_000);
});
