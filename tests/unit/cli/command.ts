import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readRepository } from '../../../src/cli/read-repository.ts';

/** The command as the package has it, built once for a file of tests: it starts ten times as fast as from the sources. */
export interface Command {
  /** The arguments for Node. */
  args: string[];
  run: (
    args: string[],
    input?: string | Uint8Array,
    options?: { env?: Record<string, string>; node?: string[]; cwd?: string },
  ) => { stdout: string; stderr: string; status: number | null };
  start: (args: string[], node?: string[]) => ChildProcessWithoutNullStreams;
  /** A file of its own folder with these bytes. */
  file: (bytes: string | Uint8Array, name?: string) => string;
  remove: () => void;
}

export async function builtCommand(site?: string): Promise<Command> {
  const folder = mkdtempSync(join(tmpdir(), 'errata-command-'));
  const { rules, entries, page } = readRepository();
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write('package.json', '{ "version": "1.2.3", "type": "module" }');
  write('lib/rules.json', JSON.stringify(rules));
  write('lib/entries.json', JSON.stringify({ site, entries }));
  for (const { id } of entries) write(`lib/entries/${id}.md`, page(id) ?? '');
  await build({
    entryPoints: [fileURLToPath(new URL('../../../src/package/errata.ts', import.meta.url))],
    outdir: join(folder, 'lib'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: true,
    logLevel: 'warning',
  });
  const command = join(folder, 'lib/errata.js');
  let files = 0;
  const env = { PATH: process.env.PATH ?? '', TMPDIR: tmpdir() };
  return {
    args: [command],
    run: (args, input = '', { env: more, node = [], cwd } = {}) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [...node, command, ...args], {
        input,
        env: { ...env, ...more },
        encoding: 'utf8',
        maxBuffer: 1e9,
        ...(cwd !== undefined && { cwd }),
      });
      return { stdout, stderr, status };
    },
    start: (args, node = []) => spawn(process.execPath, [...node, command, ...args], { env }),
    file: (bytes, name = 'paste.txt') => {
      const path = `files/${String(files++)}/${name}`;
      write(path, '');
      writeFileSync(join(folder, path), bytes);
      return join(folder, path);
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
