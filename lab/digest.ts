import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { WireCase } from '../src/schemas/index.ts';
import { runtimes, type LabSdk } from './sdks.ts';

/** Hash of everything that an observation depends on: the case without its summary, the runner, its pinned packages. */
export function observationDigest(root: string, sdk: LabSdk, { summary: _, ...wire }: WireCase): string {
  return digest(JSON.stringify(wire), runnerText(root, sdk));
}

/** Hash of everything that the run of a program depends on: the programs of its folder, its wire case, the pinned packages. */
export function programDigest(root: string, file: string, wire: string | undefined, sdk: LabSdk | undefined): string {
  const folder = join(root, dirname(file));
  const programs = readdirSync(folder)
    .filter((name) => extname(name) === extname(file))
    // Programs of an entry stand alone; those of a guide import each other.
    .filter((name) => file.startsWith('content/guides/') || name === basename(file))
    .map((name) => join(folder, name));
  const pins = sdk ? runtimes[sdk.runner.runtime].pins.map((name) => join(root, 'lab/runners', sdk.id, name)) : [];
  return digest(...[...programs, ...(wire ? [join(root, wire)] : []), ...pins].map(textOf));
}

/** What runs an SDK, as one text; read once, since every case of the SDK asks for it. */
function runnerText(root: string, { id, runner }: LabSdk): string {
  const known = runners.get(id);
  if (known !== undefined) return known;
  const base = join(root, 'lab/runners');
  const own = readdirSync(join(base, id), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .toSorted();
  const shared = runtimes[runner.runtime].shared.map((name) => join(base, name));
  const text = [...own, ...shared].map(textOf).join('\0');
  runners.set(id, text);
  return text;
}

const runners = new Map<string, string>();

function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

function digest(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12);
}
