// The thread of social-images.ts.
import { workerData } from 'node:worker_threads';
import type { Entry } from '../src/catalog/entry.ts';
import { entryCard } from '../src/catalog/social-card.ts';
import { socialImage } from '../src/catalog/social-image.ts';

for (const entry of workerData as Entry[]) if (entry.state === 'active') await socialImage(entryCard(entry));
