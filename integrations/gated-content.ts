import { readContent, type Content } from '../src/catalog/reading/read-content.ts';

let gated: Content | undefined;

/** Reads `content/` once for all integrations of a build; the content gate, which comes first, asks to read it `anew`. */
export function gatedContent(root: string, anew = false): Content {
  if (anew || !gated) gated = readContent(root);
  return gated;
}
