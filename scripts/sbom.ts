// npm run -s sbom > errata.cdx.json: an SBOM (CycloneDX) of what is shipped, from npm's own of the lock file. After `npm pack`,
// which builds the package.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { everyPackage, shippedOf } from './support/shipped-packages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const licences = `${root}lib/THIRD-PARTY.txt`;
if (!existsSync(licences)) {
  console.error('The package is not built yet. Run npm pack first.');
  process.exit(1);
}
const sbom = shippedOf(
  everyPackage(root),
  readFileSync(licences, 'utf8'),
  readFileSync(`${root}python/pyproject.toml`, 'utf8'),
);
console.log(JSON.stringify(sbom, null, 2));
