import type { APIRoute } from 'astro';
import { observationsOf } from '../../catalog/outputs/documents.ts';
import { sdkPaths } from '../../catalog/site/paths.ts';
import type { ObservedSdk } from '../../catalog/observed/sdk.ts';

export const getStaticPaths = sdkPaths;

export const GET: APIRoute<{ sdk: ObservedSdk }> = ({ props }) => Response.json(observationsOf(props.sdk));
