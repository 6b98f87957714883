import { getRules } from '../catalog/site/collection.ts';
import { rulesDocumentOf } from '../catalog/outputs/documents.ts';

export async function GET(): Promise<Response> {
  return Response.json(rulesDocumentOf(await getRules()));
}
