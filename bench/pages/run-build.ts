import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a build took: wall time in seconds and the highest memory of all its processes together, in MB. */
export interface BuildCost {
  seconds: number;
  peakMegabytes: number;
}

/**
 * Runs a command and looks twice a second at the memory of its process and all below it, as `/proc` tells it. (More often, or by
 * `smaps_rollup`, the looking slows the build down.)
 *
 * @throws Error with the end of the output when the command fails or takes longer than `mostMinutes`
 */
export async function runBuild(
  command: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  mostMinutes: number,
): Promise<BuildCost> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: mostMinutes * 60_000,
    killSignal: 'SIGKILL',
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      told = (told + chunk.toString()).slice(-4_000);
    });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, 500);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearInterval(watch);
  });
  if (code === null)
    throw new Error(`${command} ${args.join(' ')} was stopped, after ${String(mostMinutes)} minutes at most`);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}\n${told}`);
  return { seconds: (performance.now() - start) / 1_000, peakMegabytes: peak / 1_024 };
}

/** Memory of a process and everything below it, in kB, without the pages of files, which processes share. */
function memoryOf(root: number): number {
  const statuses = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), read(`/proc/${name}/status`)]),
  );
  const field = (status: string, name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  const sum = (pid: number): number => {
    const status = statuses.get(pid) ?? '';
    const children = [...statuses].filter(([, other]) => field(other, 'PPid') === pid);
    return (
      field(status, 'RssAnon') + field(status, 'RssShmem') + children.reduce((total, [child]) => total + sum(child), 0)
    );
  };
  return sum(root);
}

/** A file of a process that may have ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
