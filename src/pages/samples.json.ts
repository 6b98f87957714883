import { getEntries } from '../catalog/collection.ts';
import { samplesOf } from '../catalog/documents.ts';

export async function GET(): Promise<Response> {
  return Response.json(samplesOf(await getEntries()));
}
