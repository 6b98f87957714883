import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

/** The faces of the social images: bundled, so that every machine draws the same. */
export type Face = 'sans' | 'mono';

// From the project's folder: in a build, this module stands somewhere in `dist/`.
const { resolve } = createRequire(`${process.cwd()}/package.json`);
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
    .commands.map(({ type, ...point }) => type + coordinates(point).join(' '))
    .join('');
}

/** Width of one line of text, in pixels. */
export function textWidth(text: string, face: Face, size: number): number {
  return faces[face].getAdvanceWidth(text, size);
}

/** In the order in which path data has them. */
const names = ['x1', 'y1', 'x2', 'y2', 'x', 'y'] as const;

/** The numbers of a path command, to a tenth of a pixel. */
function coordinates(point: Partial<Record<(typeof names)[number], number>>): number[] {
  return names.flatMap((name) => (point[name] === undefined ? [] : Math.round(point[name] * 10) / 10));
}

function fontFrom(file: string) {
  const { buffer, byteOffset, byteLength } = readFileSync(resolve(file));
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
}
