import { getEntries } from '../catalog/site/collection.ts';
import { coresOf } from '../catalog/outputs/cores.ts';

export async function GET(): Promise<Response> {
  return Response.json(coresOf(await getEntries()));
}
