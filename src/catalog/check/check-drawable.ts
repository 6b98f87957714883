import type { Entry } from '../entry/entry.ts';
import type { Report } from '../reading/problem.ts';

/** What both faces of the social images have; a test draws all of it. */
export const drawable = `${fromTo(0x20, 0x7e)}${fromTo(0xa0, 0xff)}–—‘’‚“”„•…′″‹›⁄€™↑↓`;

/** Checks that the social image can show what it shows of an entry: a character without a glyph stops the build. */
export function checkDrawable({ title, signatures }: Entry, report: Report): void {
  const shown: [path: string, text: string][] = [
    ['title', title],
    ...signatures.flatMap(({ code }, index) =>
      [code ?? []].flat().map((text): [string, string] => [`signatures.${index}.code`, text ?? '']),
    ),
  ];
  for (const [path, text] of shown) {
    const missing = Array.from(text).find((character) => !drawable.includes(character));
    if (missing !== undefined)
      report(path, `characters of Western European languages, which the social image can draw; “${missing}” is none`);
  }
}

function fromTo(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
