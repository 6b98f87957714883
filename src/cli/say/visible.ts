/**
 * A text that a terminal takes for nothing but text: what would move its cursor, color, rename, ring or turn the direction of
 * writing is spelled out. Line ends and tabs stay.
 */
export function visible(text: string): string {
  return text.replaceAll(unsafe, spelled);
}

/** The same for one line: a name of a file, an argument. Line ends are spelled out as well. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll(/[\n\t]/g, spelled);
}

/** JSON in one line, without characters that a terminal acts on. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replaceAll(unsafe, spelled);
}

function spelled(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** C0 without line feed and tab, delete, C1, line and paragraph separators, and what turns the direction of writing. */
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
