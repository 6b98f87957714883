// npm run fields: writes what each field means into CONTRIBUTING.md, as the schemas say it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withFields } from './support/field-sections.ts';

const file = fileURLToPath(new URL('../CONTRIBUTING.md', import.meta.url));
writeFileSync(file, await withFields(readFileSync(file, 'utf8')));
