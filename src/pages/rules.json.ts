import { getRules } from '../catalog/collection.ts';
import { rulesDocumentOf } from '../catalog/documents.ts';

export async function GET(): Promise<Response> {
  return Response.json(rulesDocumentOf(await getRules()));
}
