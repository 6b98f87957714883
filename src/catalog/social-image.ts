import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { threadId } from 'node:worker_threads';
import sharp from 'sharp';

const folder = 'node_modules/.cache/errata-social';

/** PNG of a card; kept by its content, so that a later build draws only what is new. */
export async function socialImage(svg: string): Promise<Buffer<ArrayBuffer>> {
  const name = createHash('sha256').update(JSON.stringify(sharp.versions)).update(svg).digest('hex');
  const file = `${folder}/${name}.png`;
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const drawn = Buffer.from(await drawCard(svg));
  await mkdir(folder, { recursive: true });
  // Another build or thread may be writing the same.
  const unfinished = `${file}.${process.pid}-${threadId}`;
  await writeFile(unfinished, drawn);
  await rename(unfinished, file);
  return drawn;
}

/** Draws a card, 1200 by 630 pixels. */
export function drawCard(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 6 }).toBuffer();
}
