// npm run audit:packages: fails on a hole of high severity in any package that ships or builds, where an update mends it.
import { readFileSync } from 'node:fs';
import { auditPackages, mendable } from './support/package-audit.ts';

const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  devDependencies: Record<string, string>;
};
const audit = auditPackages();
const found = audit && mendable(audit, devDependencies);
const known = Object.entries(audit?.vulnerabilities ?? {}).map(([name, { severity }]) => `${name} (${severity})`);
if (!found) console.error('The registry tells no advisories here.');
else if (found.length > 0) console.error(found.join('\n'));
else console.log(`Nothing to mend. Known, all severities: ${known.join(', ') || 'none'}`);
process.exitCode = found?.length === 0 ? 0 : 1;
