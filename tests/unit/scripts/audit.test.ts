import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditPackages, mendable, type Vulnerability } from '../../../scripts/support/package-audit.ts';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
};

// Asks the registry. Without network, or where a mirror does not know advisories, it is skipped.
test(
  'no package that ships or builds has a hole of high severity that an update mends',
  { timeout: 60_000 },
  ({ skip }) => {
    const audit = auditPackages();
    if (!audit) return skip('the registry tells no advisories here');
    expect(mendable(audit, devDependencies)).toEqual([]);
  },
);

test.each<[string, Vulnerability, string[]]>([
  [
    'a newer version of our own',
    { severity: 'high', fixAvailable: { name: 'own', version: '1.10.0' } },
    ['own 1.10.0'],
  ],
  ['an update inside the ranges', { severity: 'critical', fixAvailable: true }, ['npm audit fix']],
  ['an older version of our own', { severity: 'critical', fixAvailable: { name: 'own', version: '1.2.0' } }, []],
  ['nothing yet', { severity: 'critical', fixAvailable: false }, []],
  ['an update, and it is of little weight', { severity: 'moderate', fixAvailable: true }, []],
])('mended by %s', (_, vulnerability, told) => {
  const found = mendable({ vulnerabilities: { deep: vulnerability } }, { own: '1.9.3' });
  expect(found).toEqual(told.map((update) => `deep: ${vulnerability.severity}, mended by ${update}`));
});
