import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });

/** An XML document of nested objects; a key that starts with `@_` is an attribute, an array repeats its element. */
export function xml(document: Record<string, unknown>): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(document)}`;
}
