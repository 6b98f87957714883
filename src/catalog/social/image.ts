import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';

const folder = 'node_modules/.cache/errata-social';

/** File with the PNG of a card; kept by its content, so that a later build draws only what is new. */
export async function socialImage(svg: string): Promise<string> {
  const name = createHash('sha256').update(JSON.stringify(sharp.versions)).update(svg).digest('hex');
  const file = `${folder}/${name}.png`;
  if (existsSync(file)) {
    if (isWhole(readFileSync(file))) return file;
    console.warn(`${file} is damaged; what it held is drawn again`);
  }
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

/** Whether a PNG is as it was written, to its last chunk; each brings a checksum. */
function isWhole(png: Buffer): boolean {
  for (let at = 8; at + 12 <= png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    if (end + 4 > png.length || crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) return false;
    at = end + 4;
    if (at === png.length) return png.toString('latin1', end - 4, end) === 'IEND';
  }
  return false;
}
