import type { Entry } from '../catalog/entry/entry.ts';
import { getEveryEntry } from '../catalog/site/collection.ts';
import { inPieces } from '../catalog/outputs/in-pieces.ts';
import { publicEntry } from '../catalog/outputs/public-entry.ts';

export async function GET(): Promise<Response> {
  return new Response(inPieces(linesOf(await getEveryEntry())));
}

function* linesOf(entries: Entry[]): Generator<string> {
  for (const entry of entries) yield `${JSON.stringify(publicEntry(entry))}\n`;
}
