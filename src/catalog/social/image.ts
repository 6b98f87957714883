import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

const folder = 'node_modules/.cache/errata-social';

/** File with the PNG of a card; kept by its content, so that a later build draws only what is new. */
export async function socialImage(svg: string): Promise<string> {
  const name = createHash('sha256').update(JSON.stringify(sharp.versions)).update(svg).digest('hex');
  const file = `${folder}/${name}.png`;
  if (existsSync(file)) return file;
  const drawn = await drawCard(svg);
  mkdirSync(folder, { recursive: true });
  // Another build may be writing the same.
  const unfinished = `${file}.${String(process.pid)}`;
  writeFileSync(unfinished, drawn);
  renameSync(unfinished, file);
  return file;
}

/** Draws a card, 1200 by 630 pixels. */
export function drawCard(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 6 }).toBuffer();
}
