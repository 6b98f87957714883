import { getEntries, getSdks } from '../../catalog/collection.ts';
import { indexOf } from '../../catalog/documents.ts';

export async function GET(): Promise<Response> {
  return Response.json(indexOf(await getEntries(), await getSdks()));
}
