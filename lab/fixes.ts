import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { wireCase, type SdkId } from '../src/schemas/index.ts';
import { dummyKey } from './server/dummy-key.ts';
import { MockServer } from './server/server.ts';

/** A program of `fixes/` with the case it is run against and the text it must print. */
export interface FixRun {
  id: string;
  file: string;
  wire?: string | undefined;
  prints?: string | undefined;
}

/** The SDK whose installation runs a program, by the ending of its file. */
export const runBy: Record<string, SdkId> = {
  '.py': 'openai-python',
  '.ts': 'openai-node',
  '.go': 'openai-go',
  '.java': 'openai-java',
};

const timeout = 120_000;

/**
 * Runs one program with the real SDK; address and key come through the environment variables that the SDKs read.
 *
 * @returns what is wrong, or undefined when it ended with 0 and printed what its entry says
 */
export async function runFix(root: string, fix: FixRun): Promise<string | undefined> {
  const folder = `${root}/content/errors/${fix.id}`;
  const server = new MockServer();
  await server.start();
  try {
    const wire = fix.wire
      ? wireCase.parse(parse(readFileSync(`${folder}/wire/${fix.wire}`, 'utf8')))
      : wireCase.parse({ summary: 'No request is expected.', exchanges: [] });
    const { url } = server.play(wire);
    const [command = '', ...args] = commandFor(root, fix, `${folder}/fixes/${fix.file}`);
    const { code, output } = await run(command, args, { OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: dummyKey });
    if (code === 0 && output.includes(fix.prints ?? '')) return undefined;
    return `expected exit code 0 and “${fix.prints ?? ''}”; got ${code === null ? 'no end' : String(code)} and\n${output}`;
  } finally {
    server.stop();
  }
}

/** The command that runs the program; one that needs the SDK beside it is copied there. */
function commandFor(root: string, { id, file }: FixRun, path: string): string[] {
  const ending = file.slice(file.lastIndexOf('.'));
  const work = `${root}/lab/.work/${runBy[ending] ?? ''}`;
  const own = `${work}/fixes/${id.replace('/', '-')}-${basename(file, ending)}`;
  switch (ending) {
    case '.py':
      return [`${work}/bin/python`, path];
    case '.ts':
      mkdirSync(`${work}/fixes`, { recursive: true });
      writeFileSync(`${work}/fixes/package.json`, '{"type":"module"}\n');
      copyFileSync(path, `${own}.ts`);
      return [process.execPath, `${own}.ts`];
    case '.go':
      mkdirSync(own, { recursive: true });
      for (const name of ['go.mod', 'go.sum']) copyFileSync(`${root}/lab/runners/openai-go/${name}`, `${own}/${name}`);
      copyFileSync(path, `${own}/main.go`);
      return ['go', 'run', '-C', own, '.'];
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
