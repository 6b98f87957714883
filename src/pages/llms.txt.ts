import type { APIRoute } from 'astro';
import { getAreas } from '../catalog/collection.ts';
import { llmsText } from '../catalog/llms.ts';

export const GET: APIRoute = async ({ site }) => new Response(llmsText(await getAreas(), site));
