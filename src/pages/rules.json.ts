import { getRules } from '../catalog/collection.ts';

export async function GET(): Promise<Response> {
  return Response.json(await getRules());
}
