// npm run new -- <provider>/<slug>: makes the folder of a new entry, with every field that has to be filled in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { entryId } from '../src/schemas/index.ts';
import { argumentsOf } from './support/arguments.ts';
import { writeEditorSchemas } from './support/editor-schemas.ts';
import { entrySkeleton } from './support/entry-skeleton.ts';
import { shapeOf } from './support/provider-shape.ts';

const usage =
  'usage: npm run new -- <provider>/<slug>, the provider as in content/providers/, the slug in lower-case words joined by hyphens';
const { positionals } = argumentsOf(usage, {}, 1);
const parsed = entryId.safeParse(positionals[0]);
if (!parsed.success) stop(usage, 2);
const id = parsed.data;
const [provider = ''] = id.split('/');
const folder = `content/errors/${id}`;
if (existsSync(folder)) stop(`${folder} exists already; ids are permanent, so choose another or edit that one`, 1);
if (!existsSync(`content/providers/${provider}.yaml`))
  stop(`there is no content/providers/${provider}.yaml; a provider is declared there before its first entry`, 1);
for (const [name, text] of Object.entries(entrySkeleton(shapeOf(provider), new Date().toISOString().slice(0, 10)))) {
  const path = `${folder}/${name}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
writeEditorSchemas('.schemas');
console.log(`${folder}/ is ready. Fill it in (CONTRIBUTING.md), then run: npm run check:content -- ${id}`);

function stop(message: string, status: number): never {
  console.error(message);
  process.exit(status);
}
