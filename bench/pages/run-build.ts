import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a build took: wall time in seconds and the highest memory of all its processes together, in MB. */
export interface BuildCost {
  seconds: number;
  peakMegabytes: number;
}

/**
 * Runs a command and watches the memory of its process and all their children ten times a second, as `/proc` tells it.
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
  }, 100);
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

/** Proportional memory of a process and everything below it, in kB; shared pages count once. */
function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${name}/status`))?.[1] ?? -1);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (pid: number): number =>
    Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${String(pid)}/smaps_rollup`))?.[1] ?? 0) +
    (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
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
