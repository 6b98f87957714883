import { globSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { inTheSite, shippedOf, type Sbom } from '../../../scripts/support/shipped-packages.ts';

const licences = 'zod 4.6.7 (MIT)\n\nMIT License\n\nsee zod 3.0.0 (MIT)\n';
const python = 'dependencies = ["quickjs-ng>=0.17,<1"]\n';

test('of all packages, those that ship are kept, and what they need of each other', () => {
  const { metadata, components, dependencies } = shippedOf(everything(['zod@4.6.7', 'zod@3.0.0']), licences, python);
  expect(metadata.component.name).toBe('errata');
  expect(components.map((component) => [component['bom-ref'], component.scope, component.properties])).toEqual([
    ...inTheSite.map((name) => [`${name}@1.0.0`, 'required', [{ name: 'errata:ships-in', value: 'site' }]]),
    ['zod@4.6.7', 'required', [{ name: 'errata:ships-in', value: 'npm package' }]],
    [
      'pypi:quickjs-ng',
      'required',
      [
        { name: 'errata:ships-in', value: 'Python package, installed with it' },
        { name: 'errata:range', value: '>=0.17,<1' },
      ],
    ],
  ]);
  expect(dependencies[0]?.dependsOn).toEqual(components.map((component) => component['bom-ref']));
  expect(dependencies.find(({ ref }) => ref === 'pagefind@1.0.0')?.dependsOn).toEqual(['@pagefind/linux-x64@1.0.0']);
});

test('a package that ships in another version than that of the lock file', () => {
  expect(() => shippedOf(everything(['zod@3.0.0']), licences, python)).toThrow('not in the lock file: zod@4.6.7');
});

// Pagefind's part is loaded from its own files.
test('the scripts of the site bring no package but Astro', async () => {
  const { metafile } = await build({
    // Code is highlighted by the build.
    entryPoints: globSync('src/{components,offline}/**/*.ts', { exclude: ['**/highlighted.ts'] }),
    outdir: 'out',
    write: false,
    bundle: true,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
    external: ['*?inline', 'virtual:*', 'astro:*'],
  });
  expect(packagesOf(Object.keys(metafile.inputs))).toEqual(['astro']);
});

test('the classifier in the Python package is ours alone', async () => {
  const { metafile } = await build({
    entryPoints: ['src/package/engine.ts'],
    write: false,
    bundle: true,
    metafile: true,
    logLevel: 'silent',
  });
  expect(packagesOf(Object.keys(metafile.inputs))).toEqual([]);
});

/** The packages that modules belong to. */
function packagesOf(paths: string[]): string[] {
  return [...new Set(paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))];
}

/** What npm would say of the lock file, with these packages beside those of the site and one that only builds. */
function everything(more: string[]): Sbom {
  const refs = [...inTheSite.map((name) => `${name}@1.0.0`), 'builds@1.0.0', ...more];
  const component = (ref: string) => ({
    'bom-ref': ref,
    type: 'library',
    name: ref.slice(0, ref.lastIndexOf('@')),
    version: ref.slice(ref.lastIndexOf('@') + 1),
    scope: 'optional',
    purl: `pkg:npm/${ref}`,
    hashes: [{ alg: 'SHA-512', content: '00' }],
    properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component: { ...component('errata@0.1.0'), name: 'folder' } },
    components: refs.map(component),
    dependencies: refs.map((ref) => ({
      ref,
      dependsOn: ref.startsWith('pagefind') ? ['@pagefind/linux-x64@1.0.0', 'builds@1.0.0'] : [],
    })),
  };
}
