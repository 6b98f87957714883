import { spawnSync } from 'node:child_process';
import type { Runtime, Sdk } from '../src/schemas/index.ts';

/** An SDK as `content/sdks/<id>.yaml` declares it; its runner is `lab/runners/<id>/`. */
export type LabSdk = Pick<Sdk, 'package' | 'official' | 'providers' | 'modules' | 'runner'> & { id: string };

/** What the laboratory knows of a runtime. */
interface LabRuntime {
  /** Commands that it needs on the machine. */
  commands: string[];
  /** Files of `lab/runners/` that all its runners share. */
  shared: string[];
  /** Files of a runner's folder that pin its packages. */
  pins: string[];
  /** Ending of the programs that it runs. */
  ending: string;
}

export const runtimes: Record<Runtime, LabRuntime> = {
  python: { commands: ['python3'], shared: ['python.sh', 'harness.py'], pins: ['requirements.txt'], ending: '.py' },
  node: { commands: ['node', 'npm'], shared: ['node.sh', 'harness.ts'], pins: ['package-lock.json'], ending: '.ts' },
  go: { commands: ['go'], shared: ['go.sh', 'harness.go'], pins: ['go.mod', 'go.sum'], ending: '.go' },
  java: { commands: ['java', 'javac', 'mvn'], shared: ['java.sh'], pins: ['pom.xml'], ending: '.java' },
};

/** The command of a runtime that is missing on this machine, if one is. */
export function missingCommand(runtime: Runtime): string | undefined {
  return runtimes[runtime].commands.find((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
}

/** The command line that does something with an SDK; the scripts say what they can. */
export function runnerCommand(
  root: string,
  { id, package: own, runner }: LabSdk,
  action: 'install' | 'run' | 'version' | 'pin',
): [script: string, args: string[]] {
  const folders = [`${root}/lab/runners/${id}`, `${root}/lab/.work/${id}`];
  // Maven's names have the group before the artifact.
  const name = own.split(':').at(-1) ?? own;
  const extras = action === 'pin' && runner.extras.length > 0 ? `[${runner.extras.join()}]` : '';
  const packages = [`${name}${extras}`, ...runner.packages];
  return [`${root}/lab/runners/${runner.runtime}.sh`, [action, ...folders, ...packages]];
}

/**
 * The SDK whose installation runs a program: one of the program's runtime that speaks to the provider, best the one that the program
 * imports, then the provider's own, then one of another provider.
 *
 * @param text the program
 */
export function sdkFor<Item extends LabSdk>(
  ending: string,
  provider: string,
  sdks: Item[],
  text: string,
): Item | undefined {
  const able = sdks.filter(
    ({ runner, providers }) => runtimes[runner.runtime].ending === ending && provider in providers,
  );
  return (
    able.find(({ package: own, modules }) => [own, ...modules].some((name) => imports(text, name))) ??
    able.find(({ official }) => official === provider) ??
    able.find(({ official }) => official !== undefined) ??
    able[0]
  );
}

function imports(text: string, name: string): boolean {
  return [...text.matchAll(/\b(?:import|from)\s+['"]?([\w@/-]+)/g)].some(([, imported]) => imported === name);
}

/** The environment variables by which a program finds the mock server in the place of a provider. */
export function environmentOf(provider: string, url: string, key: string, sdks: LabSdk[]): Record<string, string> {
  const variables = sdks.flatMap(({ providers }) => Object.entries(providers[provider]?.environment ?? {}));
  return Object.fromEntries(
    variables.map(([name, value]) => [name, value.replaceAll('{url}', url).replaceAll('{key}', key)]),
  );
}
