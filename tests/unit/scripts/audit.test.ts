import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

interface Audit {
  vulnerabilities?: Record<string, { severity: string }>;
}

// Asks the registry. Without network, or where a mirror does not know advisories, it is skipped.
test('no dependency of the site has a known hole of high severity', { timeout: 60_000 }, ({ skip }) => {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=15000'], {
    encoding: 'utf8',
    timeout: 45_000,
  });
  const { vulnerabilities } = parsed(stdout);
  if (!vulnerabilities) return skip('the registry tells no advisories here');
  const severe = Object.entries(vulnerabilities).filter(([, { severity }]) => /high|critical/.test(severity));
  expect(severe.map(([name, { severity }]) => `${name}: ${severity}`)).toEqual([]);
});

function parsed(output: string): Audit {
  try {
    return JSON.parse(output) as Audit;
  } catch {
    return {};
  }
}
