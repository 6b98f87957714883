import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/catalog/reading/read-content.ts';
import { rulesOf } from '../../src/catalog/outputs/rules.ts';
import { compileRules } from '../../src/classifier/index.ts';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The content as it is, and the rules compiled from it. */
export const content = readContent(root);
export const rules = compileRules(rulesOf(content.entries, content.providers));
