import { fileURLToPath } from 'node:url';
import { readContent, type Content } from '../src/catalog/check/read-content.ts';

let gated: Content | undefined;

/**
 * Reads `content/` once for all integrations of a build; the content gate, which comes first, asks to read it `anew`.
 *
 * @param root Astro's `config.root`: an address, in which a space or an umlaut of the folder is written as `%20` or `%C3%BC`
 */
export function gatedContent(root: URL, anew = false): Content {
  if (anew || !gated) gated = readContent(fileURLToPath(root));
  return gated;
}
