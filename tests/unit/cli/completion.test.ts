import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { completionFor } from '../../../src/cli/completion.ts';
import { commandUsage } from '../../../src/cli/usage.ts';

/** What bash offers for a line whose last word is being typed. */
const offered = (...words: string[]) => {
  const script = `errata() { echo openai/insufficient-quota; echo anthropic/overloaded; }
${completionFor('bash') ?? ''}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _errata; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', 'errata', ...words], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
};

describe('completion', () => {
  test('bash offers commands, options, values and ids', () => {
    expect(offered('')).toEqual([...Object.keys(commandUsage), '--help', '--version']);
    expect(offered('wa')).toEqual(['watch']);
    expect(offered('classify', '--js')).toEqual(['--json', '--jsonl']);
    expect(offered('classify', 'packa')).toContain('package.json');
    expect(offered('list', '--verdict', 'ba')).toEqual(['backoff']);
    expect(offered('read', 'openai/')).toEqual(['openai/insufficient-quota']);
    expect(offered('completion', 'f')).toEqual(['fish']);
  });

  test.each(['bash', 'zsh', 'fish'])('%s knows every command and every option that its help names', (shell) => {
    const script = completionFor(shell) ?? '';
    for (const [name, text] of Object.entries(commandUsage)) {
      expect(script).toContain(name);
      for (const [, option = ''] of text.matchAll(/--([a-z][a-z-]+)/g))
        expect(script).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`);
    }
  });

  test('another shell has none', () => {
    expect(completionFor('tcsh')).toBeUndefined();
  });
});
