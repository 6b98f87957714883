import type { SearchedEntry } from '../../../catalog/search/searched-entry.ts';
import { getSearchedEntries } from '../../../catalog/site/collection.ts';

interface Props {
  entry: SearchedEntry;
}

export async function getStaticPaths() {
  return (await getSearchedEntries()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export function GET({ props: { entry } }: { props: Props }): Response {
  return Response.json(entry);
}
