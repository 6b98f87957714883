import type { APIRoute } from 'astro';
import { programPaths } from '../../catalog/site/paths.ts';

export const getStaticPaths = programPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
