// npm run new -- <provider>/<slug> [--brief]: makes the folder of a new entry, with every field that has to be filled in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { entryId } from '../src/schemas/index.ts';
import { argumentsOf } from './support/arguments.ts';
import { writeEditorSchemas } from './support/editor-schemas.ts';
import { entrySkeleton } from './support/entry-skeleton.ts';
import { shapeOf } from './support/provider-shape.ts';

const usage = `usage: npm run new -- <provider>/<slug> [--brief]

  <provider>   as in content/providers/
  <slug>       lower-case words joined by hyphens
  --brief      for an error that is met seldom: only what it takes to act on it and to believe it`;
const { values, positionals } = argumentsOf(usage, { brief: { type: 'boolean' } }, 1);
const depth = values.brief ? 'brief' : 'whole';
const parsed = entryId.safeParse(positionals[0]);
if (!parsed.success) stop(usage, 2);
const id = parsed.data;
const [provider = ''] = id.split('/');
const folder = `content/errors/${id}`;
if (existsSync(folder)) stop(`${folder} exists already; ids are permanent, so choose another or edit that one`, 1);
if (!existsSync(`content/providers/${provider}.yaml`))
  stop(`there is no content/providers/${provider}.yaml; a provider is declared there before its first entry`, 1);
for (const [name, text] of Object.entries(
  entrySkeleton(shapeOf(provider), depth, new Date().toISOString().slice(0, 10)),
)) {
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
