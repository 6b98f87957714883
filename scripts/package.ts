// npm pack runs it: builds lib/, the part of this repository that is the package `errata`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDtsBundle } from 'dts-bundle-generator';
import { build, type Plugin } from 'esbuild';
import { readRepository } from '../src/cli/read-repository.ts';
import { packedData } from './support/packed-data.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const out = 'lib';
rmSync(out, { recursive: true, force: true });

const catalogue = readRepository();
const { rules, entries, site, page } = catalogue;
write('rules.json', JSON.stringify(rules));
write('entries.json', JSON.stringify({ site, entries }));
for (const { id } of entries) write(`entries/${id}.md`, `${page(id) ?? ''}\n`);

const options = {
  bundle: true,
  minify: true,
  format: 'esm',
  outdir: out,
  metafile: true,
  logLevel: 'warning',
} as const;
const library = await build({
  ...options,
  entryPoints: ['src/package/index.ts'],
  target: 'es2022',
  define: packedData(catalogue),
});
const command = await build({
  ...options,
  entryPoints: ['src/package/errata.ts'],
  target: 'node20',
  platform: 'node',
  splitting: true,
  chunkNames: '[name]-[hash]',
  plugins: [neverRun()],
});
const [types = ''] = generateDtsBundle(
  [{ filePath: 'src/package/index.ts', output: { noBanner: true, exportReferencedTypes: false } }],
  {
    preferredConfigPath: 'src/package/tsconfig.json',
  },
);
write('index.d.ts', types);
write('THIRD-PARTY.txt', licences([library, command].flatMap(({ metafile }) => Object.keys(metafile.inputs))));

function write(name: string, text: string): void {
  const path = join(out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Leaves out of the MCP server what it never runs, more than half of its weight: zod's messages in fifty other languages, and the
 * validator of the answers to questions that a server may put to its user, which ours does not.
 */
function neverRun(): Plugin {
  const instead = [
    { filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/, contents: "export { default as en } from './en.js';" },
    {
      filter: /sdk[\\/]dist[\\/]esm[\\/]validation[\\/]ajv-provider\.js$/,
      contents: 'export class AjvJsonSchemaValidator {}',
    },
  ];
  return {
    name: 'never-run',
    setup(bundling) {
      for (const { filter, contents } of instead)
        bundling.onLoad({ filter }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
    },
  };
}

/** The licences of the packages whose code was bundled, as each of them asks for. */
function licences(inputs: string[]): string {
  const folders = inputs.flatMap((path) => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)]
    .toSorted()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        name: string;
        version: string;
        license: string;
      };
      const file = readdirSync(folder).find((item) => /^licen[cs]e/i.test(item));
      if (!file) throw new Error(`${folder} is bundled and has no licence file`);
      return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
