import type { APIRoute } from 'astro';
import { getAreas } from '../catalog/site/collection.ts';
import { llmsText } from '../catalog/outputs/llms.ts';

export const GET: APIRoute = async ({ site }) => new Response(llmsText(await getAreas(), site));
