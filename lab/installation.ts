import { spawnSync } from 'node:child_process';
import type { LabReport } from './report.ts';
import { missingCommand, runnerCommand, type LabSdk } from './sdks.ts';

/**
 * Installs SDKs, each into its ignored folder. Those whose runtime is missing on this machine are left out, with one line for
 * each runtime.
 *
 * @param isCheck whether an SDK that cannot be installed is left out, as a check without a network must
 * @returns the ids of those that can be run
 */
export function install(root: string, sdks: LabSdk[], isCheck: boolean, report: LabReport): Set<string> {
  const able = [...Map.groupBy(sdks, ({ runner }) => runner.runtime)].flatMap(([runtime, own]) => {
    const command = missingCommand(runtime);
    if (command === undefined) return own;
    report.notice(`there is no ${command} on this machine: skipped ${own.map(({ id }) => id).join(', ')}`);
    return [];
  });
  const installed = able.filter((sdk) => {
    report.notice(`${sdk.id}: installing`);
    if (act(root, sdk, 'install')) return true;
    // A registry that does not answer must not turn the tests red; npm's has just answered, or nothing would run here.
    if (isCheck && sdk.runner.runtime !== 'node') report.notice(`${sdk.id}: skipped, it could not be installed`);
    else report.fail(`${sdk.id}: could not install it`);
    return false;
  });
  return new Set(installed.map(({ id }) => id));
}

/**
 * Takes another version of an SDK into its runner's folder.
 *
 * @param version `newest` for the newest
 * @throws where there is none, with one sentence
 */
export function pin(root: string, sdk: LabSdk, version: string): void {
  if (!act(root, sdk, 'pin', { VERSION: version === 'newest' ? '' : version }))
    throw new Error(`${sdk.id}: could not pin ${version}`);
}

function act(root: string, sdk: LabSdk, action: 'install' | 'pin', variables: NodeJS.ProcessEnv = {}): boolean {
  const environment = { ...process.env, ...variables };
  return spawnSync(...runnerCommand(root, sdk, action), { stdio: 'inherit', env: environment }).status === 0;
}
