import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type PathCommand } from 'opentype.js';

/** The faces of the social images: bundled, so that every machine draws the same. */
export type Face = 'sans' | 'mono';

const { resolve } = createRequire(import.meta.url);
const faces = {
  sans: fontFrom('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff'),
  mono: fontFrom('@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff'),
};

/**
 * Path data of one line of text, so that drawing it needs no font.
 *
 * @param x left end of the line, in pixels
 * @param y its base line
 * @param size of the font, in pixels
 * @throws Error where the face has no such character
 */
export function textOutline(text: string, face: Face, { x, y, size }: { x: number; y: number; size: number }): string {
  const missing = Array.from(text).find((character) => faces[face].charToGlyphIndex(character) === 0);
  if (missing !== undefined) throw new Error(`no “${missing}” in the ${face} face of the social images`);
  // Not its own `toPathData`: in 2.0.0 that writes NaN for some numbers.
  return faces[face]
    .getPath(text, x, y, size)
    .commands.map((command) => command.type + coordinates(command))
    .join('');
}

/** Width of one line of text, in pixels. */
export function textWidth(text: string, face: Face, size: number): number {
  return faces[face].getAdvanceWidth(text, size);
}

/** The points of a path command in the order in which path data has them, to a tenth of a pixel. */
function coordinates(command: PathCommand): string {
  if (command.type === 'Z') return '';
  const end = point(command.x, command.y);
  if (command.type === 'C') return `${point(command.x1, command.y1)} ${point(command.x2, command.y2)} ${end}`;
  return command.type === 'Q' ? `${point(command.x1, command.y1)} ${end}` : end;
}

function point(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

function fontFrom(file: string) {
  const { buffer, byteOffset, byteLength } = readFileSync(resolve(file));
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
}
