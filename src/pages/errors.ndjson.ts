import { getEveryEntry } from '../catalog/site/collection.ts';
import { publicEntry } from '../catalog/outputs/public-entry.ts';

export async function GET(): Promise<Response> {
  const lines = (await getEveryEntry()).map((entry) => JSON.stringify(publicEntry(entry)));
  return new Response(`${lines.join('\n')}\n`);
}
