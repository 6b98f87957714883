import { getEveryEntry } from '../catalog/collection.ts';
import { publicEntry } from '../catalog/public-entry.ts';

export async function GET(): Promise<Response> {
  const lines = (await getEveryEntry()).map((entry) => JSON.stringify(publicEntry(entry)));
  return new Response(`${lines.join('\n')}\n`);
}
