import type { EarlyPiece } from '../../catalog/search/early.ts';
import { getEarlyIndex } from '../../catalog/site/collection.ts';

interface Props {
  content: EarlyPiece;
}

export async function getStaticPaths() {
  const { pieces } = await getEarlyIndex();
  return Object.entries(pieces).map(([piece, content]) => ({ params: { piece }, props: { content } }));
}

export function GET({ props: { content } }: { props: Props }): Response {
  return Response.json(content);
}
