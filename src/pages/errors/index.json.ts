import { getEntries, getGuides, getSdks, getStatuses } from '../../catalog/site/collection.ts';
import { indexOf } from '../../catalog/outputs/documents.ts';

export async function GET(): Promise<Response> {
  return Response.json(indexOf(await getEntries(), await getSdks(), await getGuides(), await getStatuses()));
}
