import { withoutFrame } from './frame.ts';

/** Longest text that is read, in characters; of a longer one the head and the tail are kept. */
export const textLimit = 1_000_000;

/**
 * Brings a paste into the form in which it is read and shown: capped, without terminal codes and invisible characters, with the
 * quotes, spaces and punctuation that a program printed in place of those that an editor, a mail or a table made of them.
 * Spans of a diagnosis point into this text. The work is linear: no pattern looks at a character more than a few times.
 *
 * @returns the cleaned text and the number of characters left out of its middle
 */
export function clean(paste: string): { text: string; omitted: number } {
  const omitted = Math.max(0, paste.length - textLimit);
  const capped =
    omitted === 0 ? paste : `${paste.slice(0, textLimit / 2)}\n…\n${paste.slice(paste.length - textLimit / 2)}`;
  // What wrapped the lines counted entities and escapes as they are written; a mail escaped the quote marks of another.
  const bare = withoutFrame(withoutColors(capped.replaceAll(lineEnd, '\n')).replaceAll(invisible, ''));
  // A quote that is an entity, or full-width, between quotes that are neither stands inside of a string.
  const quote = straightField.test(bare) ? '\\\\\\"' : '"';
  const decoded = bare
    .replaceAll(brokenEntity, '&$1$2')
    .replaceAll(wideQuote, quote)
    .replaceAll(entity, decodedEntity)
    .replaceAll(escape, decodedEscape)
    .replaceAll(invisible, '')
    .replaceAll(control, ' ');
  const printed = asPrinted(decoded);
  return { text: printed === bare ? bare : withoutFrame(printed), omitted };
}

/** The text without the codes that color a terminal, name its window or make links in it. */
export function withoutColors(text: string): string {
  return text.replaceAll(ansi, '');
}

/** Undoes what typography and tables do to quotes, spaces and punctuation; quotes only where they enclose all keys and values. */
function asPrinted(text: string): string {
  let printed = text.replaceAll(wideSpace, ' ').replaceAll(fullWidth, halfWidth);
  if (curlyField.test(printed) && !straightField.test(printed))
    printed = printed.replaceAll(curlyDouble, '"').replaceAll(curlySingle, "'");
  return doubledKey.test(printed) ? printed.replaceAll('""', '"') : printed;
}

/** The ASCII character of a full-width one, character for character, so that places stay. */
export function halfWidth(character: string): string {
  if (character === '。') return '.';
  return character === '、' ? ',' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** Full-width forms of ASCII, and the full stop and comma of Chinese and Japanese. */
export const fullWidth = /[\uff01-\uff5e。、]/g;

function decodedEntity(match: string, name: string): string {
  const code = name.startsWith('#') ? Number(name.slice(1).replace(/^x/i, '0x')) : 0;
  if (code === 0) return entities[name.toLowerCase()] ?? match;
  return code >= 0x20 && code <= 0xffff ? String.fromCharCode(code) : match;
}

/** A quote or a backslash stays escaped, as deep as it was: the string around it must not end there. */
function decodedEscape(_: string, slashes: string, unicode?: string, byte?: string): string {
  const digits = unicode ?? byte ?? '';
  const code = Number.parseInt(digits, 16);
  // A control character stays visible, and apart from what follows it.
  if (code < 0x20) return slashes + (lineEscapes[code] ?? `u${digits} `);
  const character = String.fromCharCode(code);
  return character === '"' || character === '\\' ? slashes + character : character;
}

const lineEscapes: Record<number, string> = { 9: 't', 10: 'n', 13: 'r' };
const lineEnd = /\r\n?|[\u0085\u2028\u2029]/g;
/** Control sequences (colors), and operating system commands (titles, links) with their text; written as escapes too. */
const ansi =
  /(?:\u001b|\\{1,16}u001b)(?:\[[0-9;:?]{0,24}[ -/]?[@-~]|\][^\u0007\u001b]{0,400}?(?:\u0007|\u001b\\|\\{1,16}u00(?:07|1b\\{1,32}))|[()][0-9A-B]|[=>78])/g;
const entity = /&(quot|apos|lt|gt|amp|nbsp|#\d{2,5}|#x[0-9a-f]{2,4});/gi;
const brokenEntity = /&(#?\w{0,4})\n(\w{0,4};)/g;
const wideQuote = /&(?:quot|#34|#x22);|＂/gi;
const entities: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&', nbsp: ' ' };
const escape = /(\\{1,16})(?:u([0-9a-f]{4})|x([2-7][0-9a-f]))/gi;
/** Zero-width, joining, bidirectional and tag characters, soft hyphens and byte order marks. */
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\udb40[\udc00-\udc7f]/g;
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const wideSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const curlyDouble = /[“”„‟«»「」『』〝〞]/g;
const curlySingle = /[‘’‚‛‹›]/g;
/** A key or a value in typographic quotes, which no program prints; and the same in straight ones. */
const curlyField = /[“„«「『〝‘‚‹][\w -]{1,40}[”“»」』〞’‘›]\s{0,4}(?::|=>)|\w\s?[:=]>?\s{0,4}[“„«「『〝‘‚‹]/;
const straightField = /["'][\w -]{1,40}["']\s{0,4}(?::|=>)|\w\s?[:=]>?\s{0,4}["']/;
/** A key in doubled quotes: an object in a field of a CSV file. */
const doubledKey = /(?:[{,[]|^)\s{0,40}""[\w -]{1,40}""\s{0,4}:/m;
