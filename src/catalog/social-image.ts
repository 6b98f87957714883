import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
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
  // Another build may be writing the same.
  await writeFile(`${file}.${process.pid}`, drawn);
  await rename(`${file}.${process.pid}`, file);
  return drawn;
}

/** Draws a card, 1200 by 630 pixels. */
export function drawCard(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 6 }).toBuffer();
}
