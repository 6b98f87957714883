import { getEntries } from '../catalog/site/collection.ts';
import { samplesOf } from '../catalog/outputs/documents.ts';

export async function GET(): Promise<Response> {
  return Response.json(samplesOf(await getEntries()));
}
