// The thread of social-images.ts.
import { parentPort, workerData } from 'node:worker_threads';
import type { Entry } from '../src/catalog/entry/entry.ts';
import { entryCard, siteCard } from '../src/catalog/social/card.ts';
import { socialImage } from '../src/catalog/social/image.ts';
import { siteImagePath, socialImagePath } from '../src/catalog/entry/social-paths.ts';

export interface DrawnImage {
  /** Below the folder of the build, without a slash at its start. */
  path: string;
  /** The file in the folder of kept images. */
  kept: string;
}

const entries = (workerData as Entry[]).filter(({ state }) => state === 'active');
const images = [await image(siteImagePath, () => siteCard(entries))];
for (const entry of entries) images.push(await image(socialImagePath(entry.id), () => entryCard(entry)));
parentPort?.postMessage(images);

async function image(path: string, card: () => string): Promise<DrawnImage> {
  try {
    return { path: path.slice(1), kept: await socialImage(card()) };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
