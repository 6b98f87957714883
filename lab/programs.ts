import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { wireCase } from '../src/schemas/index.ts';
import { environmentOf, runtimes, type LabSdk } from './sdks.ts';
import { dummyKey } from './server/dummy-key.ts';
import { MockServer } from './server/server.ts';
import { readWireFile } from './server/wire-file.ts';

/** A program with the case that it is run against and what it must do there. */
export interface ProgramRun {
  /** What the report calls it. */
  name: string;
  /** Its file, relative to the repository; the other programs of its folder are beside it when it runs. */
  file: string;
  /** The provider that it calls. */
  provider: string;
  /** The SDK whose installation runs it; none for a shell script, or where the laboratory has none. */
  sdk?: LabSdk | undefined;
  /** Why it is not run, where it cannot be. */
  notRun?: string | undefined;
  args?: string[];
  /** File of the wire case, relative to the repository; no request is expected without one. */
  wire?: string | undefined;
  prints?: string | undefined;
  /** How many requests it sends, and the milliseconds that it waits at least before the second. */
  requests?: number;
  waits?: number | undefined;
}

const timeout = 120_000;

/**
 * Runs one program with the real SDK; address and key come through the environment variables that the SDKs read.
 *
 * @param sdks all SDKs: a shell script may call any of its provider
 * @returns what is wrong, or undefined when it ended with 0 and did what is expected of it
 */
export async function runProgram(root: string, program: ProgramRun, sdks: LabSdk[]): Promise<string | undefined> {
  const { wire, prints = '', requests, waits = 0 } = program;
  const server = new MockServer();
  await server.start();
  try {
    const { url, play } = server.play(
      wire ? readWireFile(root, wire) : wireCase.parse({ summary: 'No request is expected.', exchanges: [] }),
    );
    const [command = '', ...args] = commandFor(root, program);
    const { code, output } = await run(command, [...args, ...(program.args ?? [])], {
      ...environmentOf(program.provider, url, dummyKey, sdks),
      PYTHONDONTWRITEBYTECODE: '1',
    });
    if (code !== 0 || !output.includes(prints))
      return `expected exit code 0 and “${prints}”; got ${code === null ? 'no end' : String(code)} and\n${output}`;
    const sent = play.requests.map(({ at }) => Math.round(at));
    if (requests !== undefined && sent.length !== requests)
      return `expected ${requests} requests; it sent ${sent.length} and printed\n${output}`;
    const [first = 0, second = first + waits] = sent;
    return second - first < waits
      ? `expected ${waits} ms before the second request; it waited ${second - first}`
      : undefined;
  } finally {
    server.stop();
  }
}

/** The command that runs a program; one that needs the SDK beside it is copied there, into a folder of this run alone. */
function commandFor(root: string, { file, sdk }: ProgramRun): string[] {
  const path = `${root}/${file}`;
  const work = `${root}/lab/.work/${sdk?.id ?? ''}`;
  switch (extname(file)) {
    case '.py':
      return [`${work}/bin/python`, path];
    case '.ts': {
      mkdirSync(`${work}/fixes`, { recursive: true });
      const own = mkdtempSync(`${work}/fixes/run-`);
      writeFileSync(`${own}/package.json`, '{"type":"module"}\n');
      for (const name of readdirSync(dirname(path)))
        if (name.endsWith('.ts')) copyFileSync(`${dirname(path)}/${name}`, `${own}/${name}`);
      return [process.execPath, `${own}/${basename(file)}`];
    }
    case '.go': {
      const module = `${work}/fixes/${file.replaceAll('/', '-')}`;
      mkdirSync(module, { recursive: true });
      for (const name of runtimes.go.pins)
        copyFileSync(`${root}/lab/runners/${sdk?.id ?? ''}/${name}`, `${module}/${name}`);
      copyFileSync(path, `${module}/main.go`);
      return ['go', 'run', '-C', module, '.'];
    }
    case '.java':
      return ['java', '-cp', `${work}/lib/*`, path];
    default:
      return ['bash', path];
  }
}

async function run(
  command: string,
  args: string[],
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(command, args, { env: { ...process.env, ...environment }, timeout });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => {
      resolve(null);
    });
    child.on('close', resolve);
  });
  return { code, output };
}
