import type { APIRoute } from 'astro';
import { observationsOf } from '../../catalog/documents.ts';
import { sdkPaths } from '../../catalog/paths.ts';
import type { ObservedSdk } from '../../catalog/sdk.ts';

export const getStaticPaths = sdkPaths;

export const GET: APIRoute<{ sdk: ObservedSdk }> = ({ props }) => Response.json(observationsOf(props.sdk));
