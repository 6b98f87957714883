// npm run -s lab:with -- <wire file> <command...>: runs a command against the mock API server playing that case.
// The command finds the server through the environment variables that the SDKs of the case's provider read; content/sdks/ names
// them. A file outside content/ names its provider by --provider, before the file.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from '../../src/catalog/reading/read-content.ts';
import { environmentOf } from '../sdks.ts';
import { dummyKey } from './dummy-key.ts';
import { MockServer } from './server.ts';
import { readWireFile, WireFileError } from './wire-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { file, provider, command, args } = commandLine();
const server = new MockServer();
await server.start();
const { url, play } = server.play(wireIn(file));
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, ...environmentOf(provider, url, dummyKey, readContent(root).sdks) },
});
child.on('error', (error) => {
  console.error(error.message);
  server.stop();
  process.exitCode = 1;
});
child.on('exit', (code) => {
  for (const { method, path, at } of play.requests) console.error(`${(at / 1000).toFixed(2)} s  ${method} ${path}`);
  server.stop();
  process.exitCode = code ?? 1;
});

/** The own arguments end with the wire file; what follows belongs to the command, its options too. */
function commandLine() {
  const { values, tokens } = parseArgs({
    options: { provider: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [wire, program] = tokens.filter(({ kind }) => kind === 'positional');
  if (wire?.kind !== 'positional' || program?.kind !== 'positional')
    fail(
      'usage: npm run -s lab:with -- [--provider ID] content/errors/<provider>/<slug>/wire/<case>.yaml <command...>',
    );
  const [, , ...given] = process.argv;
  const named = typeof values.provider === 'string' ? values.provider : providerIn(wire.value);
  return { file: wire.value, provider: named, command: program.value, args: given.slice(program.index + 1) };
}

/** `content/errors/<provider>/…` and `content/cases/<provider>/…` say it. */
function providerIn(path: string): string {
  const [, id] = /content\/(?:errors|cases)\/([^/]+)\//.exec(path) ?? [];
  return id ?? fail(`${path}: the folder names no provider; add --provider`);
}

function wireIn(path: string) {
  try {
    return readWireFile(process.cwd(), path);
  } catch (error) {
    if (error instanceof WireFileError) return fail(error.message);
    throw error;
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
