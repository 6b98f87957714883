import { getEarlyIndex } from '../../catalog/site/collection.ts';

export async function GET(): Promise<Response> {
  return Response.json((await getEarlyIndex()).base);
}
