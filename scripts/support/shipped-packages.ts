import { spawnSync } from 'node:child_process';

/**
 * Packages with code in the built site: Astro's prefetching, Pagefind, and the program that writes its index reader where the
 * workflow builds. A test holds the list to what the scripts of the site import.
 */
export const inTheSite = ['@pagefind/linux-x64', 'astro', 'pagefind'];

/** The parts of a CycloneDX document, as npm writes it, that are used here. */
export interface Sbom {
  bomFormat: string;
  specVersion: string;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

interface Component {
  'bom-ref': string;
  type: string;
  name: string;
  /** None for a package of which only a range is asked for, and which is chosen on installation. */
  version?: string;
  scope: string;
  purl: string;
  hashes?: { alg: string; content: string }[];
  properties: { name: string; value: string }[];
}

/**
 * What npm says of every package of the lock file.
 *
 * @param root folder of the repository
 */
export function everyPackage(root: string): Sbom {
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`npm sbom ended with ${String(status)}\n${stderr}`);
  return JSON.parse(stdout) as Sbom;
}

/**
 * Keeps what is shipped of an SBOM of all packages. To npm every one of ours is for development: the package bundles what it needs,
 * and the site is files.
 *
 * @param everything what `npm sbom --sbom-format cyclonedx` says of the lock file
 * @param licences `lib/THIRD-PARTY.txt`, which the build of the package writes
 * @param pythonProject `python/pyproject.toml`
 * @throws Error where a package that ships is not in the lock file
 */
export function shippedOf(everything: Sbom, licences: string, pythonProject: string): Sbom {
  const inThePackage = bundled(licences);
  const kept = everything.components.flatMap((component) => {
    const products = [
      ...(inThePackage.includes(component['bom-ref']) ? ['npm package'] : []),
      ...(inTheSite.includes(component.name) ? ['site'] : []),
    ];
    return products.length > 0 ? [shipped(component, products.join(', '))] : [];
  });
  const missing = [...inThePackage, ...inTheSite].filter(
    (wanted) => !kept.some((component) => [component['bom-ref'], component.name].includes(wanted)),
  );
  if (missing.length > 0) throw new Error(`shipped, and not in the lock file: ${missing.join(', ')}`);
  const components = [...kept, ...pythonPackages(pythonProject)];
  const refs = components.map((component) => component['bom-ref']);
  const own = { ...everything.metadata.component, name: 'errata' };
  return {
    ...everything,
    metadata: { ...everything.metadata, component: own },
    components,
    dependencies: [
      { ref: own['bom-ref'], dependsOn: refs },
      ...refs.map((ref) => ({
        ref,
        dependsOn: (everything.dependencies.find((other) => other.ref === ref)?.dependsOn ?? []).filter((needed) =>
          refs.includes(needed),
        ),
      })),
    ],
  };
}

/** Name and version of every package whose licence is there. */
function bundled(licences: string): string[] {
  return [...licences.matchAll(/^(@?[\w./-]+) (\d[\w.+-]*) \([^)\n]*\)\n\n/gm)].map(
    ([, name = '', version = '']) => `${name}@${version}`,
  );
}

function shipped(component: Component, products: string): Component {
  return { ...component, scope: 'required', properties: [{ name: 'errata:ships-in', value: products }] };
}

/** What the Python package asks pip for. Its bundled classifier is ours alone. */
function pythonPackages(project: string): Component[] {
  const list = /^dependencies = \[(.*)\]$/m.exec(project)?.[1] ?? '';
  return [...list.matchAll(/"([\w.-]+)([^"]*)"/g)].map(([, name = '', range = '']) => ({
    'bom-ref': `pypi:${name}`,
    type: 'library',
    name,
    scope: 'required',
    purl: `pkg:pypi/${name}`,
    properties: [
      { name: 'errata:ships-in', value: 'Python package, installed with it' },
      { name: 'errata:range', value: range },
    ],
  }));
}
