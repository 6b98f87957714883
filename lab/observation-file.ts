import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { observations, type Observation, type Observations } from '../src/schemas/index.ts';
import { runnerCommand, type LabSdk } from './sdks.ts';

/** The committed observations of an SDK. */
export function committed(root: string, { id }: Pick<LabSdk, 'id'>): Observations | undefined {
  const file = fileOf(root, id);
  return existsSync(file) ? observations.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/**
 * Writes what an SDK did. Observations of cases that were not played this time stay, unless it was another version of the SDK
 * that they were made with.
 */
export async function write(root: string, sdk: LabSdk, fresh: Record<string, Observation>): Promise<void> {
  const { status, stdout } = spawnSync(...runnerCommand(root, sdk, 'version'), { encoding: 'utf8' });
  if (status !== 0) throw new Error(`could not read the version of ${sdk.id}`);
  const before = committed(root, sdk);
  const { version, runtime, packages } = JSON.parse(stdout) as Pick<Observations, 'version' | 'runtime' | 'packages'>;
  await save(root, {
    generated: 'Written by `npm run lab` from content/cases/ and the wire/ folders of the entries; do not edit.',
    sdk: sdk.id,
    version,
    runtime,
    packages,
    platform: `${process.platform} ${process.arch}`,
    date: new Date().toISOString().slice(0, 10),
    cases: byId({ ...(before?.version === version && before.cases), ...fresh }),
  });
}

/**
 * Takes the observations of cases that are no longer played out of the file of an SDK; the SDK itself is not needed for it.
 *
 * @param known ids of the cases that it plays
 */
export async function prune(root: string, sdk: Pick<LabSdk, 'id'>, known: Set<string>): Promise<void> {
  const before = committed(root, sdk);
  if (!before || Object.keys(before.cases).every((id) => known.has(id))) return;
  const kept = Object.entries(before.cases).filter(([id]) => known.has(id));
  await save(root, { ...before, cases: Object.fromEntries(kept) });
}

/** A record with its keys in order, so that the same runs give the same file. */
export function byId<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function save(root: string, run: Observations): Promise<void> {
  writeFileSync(fileOf(root, run.sdk), await format(JSON.stringify(run), { parser: 'json', printWidth: 120 }));
}

function fileOf(root: string, id: string): string {
  return `${root}/content/observations/${id}.json`;
}
