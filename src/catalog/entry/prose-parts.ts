/** A piece of the HTML of an entry's prose. */
export interface ProsePart {
  /** The elements that pages show in a way of their own; none of them stands in another. */
  tag?: 'h2' | 'pre' | 'table';
  id?: string;
  /** What is in the element, or the piece as it is. */
  html: string;
}

/** The HTML of prose in its parts. */
export function proseParts(html: string): ProsePart[] {
  const parts: ProsePart[] = [];
  let end = 0;
  for (const { 0: element, 1: tag, 2: attributes = '', 3: inside = '', index } of html.matchAll(shown)) {
    if (index > end) parts.push({ html: html.slice(end, index) });
    const id = /\bid="([^"]*)"/.exec(attributes)?.[1];
    parts.push({ tag: tag as NonNullable<ProsePart['tag']>, ...(id !== undefined && { id }), html: inside });
    end = index + element.length;
  }
  if (end < html.length) parts.push({ html: html.slice(end) });
  return parts;
}

const shown = /<(h2|pre|table)\b([^>]*)>(.*?)<\/\1>/gs;
