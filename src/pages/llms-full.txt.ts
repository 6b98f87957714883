import type { APIRoute } from 'astro';
import { entryMarkdown } from '../catalog/outputs/entry-markdown.ts';
import { inPieces } from '../catalog/outputs/in-pieces.ts';
import { llmsFullText } from '../catalog/outputs/llms.ts';
import { entryPaths } from '../catalog/site/paths.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(inPieces(llmsFullText(textsOf(await entryPaths(), site))));

function* textsOf(paths: Awaited<ReturnType<typeof entryPaths>>, site: URL | undefined): Generator<string> {
  for (const { props } of paths) yield entryMarkdown(props.entry, { ...props, byId: props.relations.byId, site });
}
