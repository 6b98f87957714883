import type { APIRoute } from 'astro';
import { jsonSchemaOf, type SchemaName } from '../../catalog/outputs/json-schema.ts';
import { schemaPaths } from '../../catalog/site/paths.ts';

export const getStaticPaths = schemaPaths;

export const GET: APIRoute<{ name: SchemaName }> = ({ props, site }) => Response.json(jsonSchemaOf(props.name, site));
