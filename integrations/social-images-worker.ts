// The thread of social-images.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { entryCard, siteCard } from '../src/catalog/social/card.ts';
import { socialImage } from '../src/catalog/social/image.ts';
import { siteImagePath, socialImagePath } from '../src/catalog/entry/social-paths.ts';
import type { GatedEntry } from './gated-content.ts';

export interface DrawnImage {
  /** Below the folder of the build, without a slash at its start. */
  path: string;
  /** The file in the folder of kept images. */
  kept: string;
}

const entries = (workerData as GatedEntry[]).filter(({ state }) => state === 'active');
const images = [await image(siteImagePath, () => siteCard(entries.length))];
for (const { id, summary } of entries) images.push(await image(socialImagePath(id), () => entryCard(summary)));
parentPort?.postMessage(images);

async function image(path: string, card: () => string): Promise<DrawnImage> {
  try {
    return { path: path.slice(1), kept: await socialImage(card()) };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
