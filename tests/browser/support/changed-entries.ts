import { spawnSync } from 'node:child_process';
import { root } from '../../content/real.ts';

/** Ids of the entries that this branch or the working tree has changed; none where git does not know, as in a shallow clone. */
export function changedEntries(): string[] {
  const head = git('rev-parse', 'HEAD')[0];
  const [shared] = [...git('merge-base', 'HEAD', 'origin/main'), ...git('merge-base', 'HEAD', 'main')];
  const base = shared === undefined || shared === head ? 'HEAD~1' : shared;
  const files = [
    ...git('diff', '--name-only', base, '--', 'content/errors'),
    ...git('ls-files', '--others', '--exclude-standard', '--', 'content/errors'),
  ];
  return [...new Set(files.flatMap((file) => /^content\/errors\/([^/]+\/[^/]+)\//.exec(file)?.[1] ?? []))];
}

function git(...args: string[]): string[] {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : [];
}
