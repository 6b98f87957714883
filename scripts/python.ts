// npm run python: writes what the Python package brings with it, the bundled classifier, and the answers and the schema that its tests compare with.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { summaryOf } from '../src/catalog/entry/summary.ts';
import { classificationOf } from '../src/catalog/outputs/classification.ts';
import { jsonSchemaOf } from '../src/catalog/outputs/json-schema.ts';
import { readContent } from '../src/catalog/reading/read-content.ts';
import { classify, compileRules } from '../src/classifier/index.ts';
import { readRepository } from '../src/cli/read-repository.ts';
import { packedData } from './support/packed-data.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const catalogue = readRepository();
await build({
  entryPoints: [join(root, 'src/package/engine.ts')],
  outfile: join(root, 'python/src/errata_llm/engine.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  // As new as QuickJS reads it; ASCII, so that no encoding of a system can change it.
  target: 'es2022',
  charset: 'ascii',
  logLevel: 'warning',
  define: packedData(catalogue),
});

writeFileSync(join(root, 'python/src/errata_llm/_version.py'), `__version__ = '${catalogue.version}'\n`);

const rules = compileRules(catalogue.rules);
const { entries } = readContent(root);
const known = entries.map(summaryOf);
const answers = entries.flatMap(({ samples }) =>
  samples.map(({ text }) =>
    JSON.stringify({ text, answer: classificationOf(classify(text, rules), known, catalogue.site) }),
  ),
);
writeFileSync(join(root, 'python/tests/answers.jsonl'), `${answers.join('\n')}\n`);
writeFileSync(
  join(root, 'python/tests/classification.schema.json'),
  JSON.stringify(jsonSchemaOf('classification', catalogue.site)),
);
