import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../content/real.ts';
import { pack } from './pack.ts';

/** A project in an empty folder with the packed package installed, and the examples of the documentation page. */
export interface Project {
  folder: string;
  /** Bytes, as npm counts them. */
  size: { packed: number; unpacked: number };
  run: (command: string, args: string[], input?: string) => { stdout: string; stderr: string; status: number | null };
  remove: () => void;
}

/** Packs this repository and installs the file into a new project, without a network. */
export function install(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'errata-package-'));
  const tarball = pack(folder);
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  must(runIn(project, 'npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball.filename)]));
  cpSync(join(root, 'examples/package'), project, { recursive: true });
  return {
    folder: project,
    size: { packed: tarball.size, unpacked: tarball.unpackedSize },
    run: (command, args, input) => runIn(project, command, args, input),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Lets the project import a package of this repository, as if it had installed it. */
export function lend({ folder }: Project, name: string): void {
  symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
}

function runIn(cwd: string, command: string, args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, input, encoding: 'utf8' });
  return { stdout, stderr, status };
}

function must({ stdout, stderr, status }: ReturnType<typeof runIn>): string {
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
