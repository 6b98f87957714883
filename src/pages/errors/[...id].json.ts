import type { APIRoute } from 'astro';
import type { Entry } from '../../catalog/entry/entry.ts';
import { entryDocumentPaths } from '../../catalog/site/paths.ts';
import { publicEntry } from '../../catalog/outputs/public-entry.ts';

export const getStaticPaths = entryDocumentPaths;

export const GET: APIRoute<{ entry: Entry }> = ({ props }) => Response.json(publicEntry(props.entry));
