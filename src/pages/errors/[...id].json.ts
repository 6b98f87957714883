import type { APIRoute } from 'astro';
import { entryPaths } from '../../catalog/paths.ts';
import { publicEntry, type PublicEntryProps } from '../../catalog/public-entry.ts';

export const getStaticPaths = entryPaths;

export const GET: APIRoute<PublicEntryProps> = ({ props }) => Response.json(publicEntry(props.entry));
