import type { APIRoute } from 'astro';
import type { Entry } from '../../catalog/entry.ts';
import { entryDocumentPaths } from '../../catalog/paths.ts';
import { publicEntry } from '../../catalog/public-entry.ts';

export const getStaticPaths = entryDocumentPaths;

export const GET: APIRoute<{ entry: Entry }> = ({ props }) => Response.json(publicEntry(props.entry));
