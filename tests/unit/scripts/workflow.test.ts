import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { load } from 'js-yaml';

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string }[] }>;
}

const folder = '.github/workflows/';
const workflows = readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')] as const);

test.each(workflows)('%s runs actions at a commit, with the version beside it', (_, text) => {
  for (const line of text.split('\n').filter((candidate) => candidate.includes('uses:')))
    expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const { jobs } = load(text) as Workflow;
  const used = Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses !== undefined));
  expect(used.length).toBe(text.split('uses:').length - 1);
});

/** What a job may do beyond reading. */
const writers: Record<string, Record<string, string>> = {
  deploy: { contents: 'read', pages: 'write', 'id-token': 'write' },
  // Publish with provenance: the token says which workflow built the package, and what is in it. The site's address goes into it.
  npm: { contents: 'read', 'id-token': 'write', attestations: 'write', pages: 'read' },
  pypi: { contents: 'read', 'id-token': 'write', pages: 'read' },
  // Writes the notes of a release.
  notes: { contents: 'write' },
  // Commits what the laboratory saw, and has the site built with it.
  observe: { contents: 'write', actions: 'write' },
  // Proposes what the newest SDKs do, and has it tested.
  propose: { contents: 'write', 'pull-requests': 'write', actions: 'write' },
};

test.each(workflows)('%s may read, and only some jobs may write', (_, text) => {
  const { permissions, jobs } = load(text) as Workflow;
  expect(permissions).toEqual({ contents: 'read' });
  for (const [name, job] of Object.entries(jobs))
    if (job.permissions) expect(job.permissions, name).toEqual(writers[name]);
});

test('what is published is what the SBOM was attested for, and the release has it', () => {
  const { jobs } = load(readFileSync(`${folder}release.yml`, 'utf8')) as {
    jobs: Record<string, { needs?: string[]; steps: { uses?: string; run?: string; with?: Record<string, string> }[] }>;
  };
  const steps = jobs.npm?.steps ?? [];
  const at = (part: string) => steps.findIndex(({ run, uses }) => (run ?? uses ?? '').includes(part));
  const order = ['npm pack', 'actions/attest@', 'npm publish ./errata-*.tgz', 'actions/upload-artifact@'].map(at);
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(steps[at('npm pack')]?.run).toContain('npm run -s sbom > errata.cdx.json');
  expect(steps[at('actions/attest@')]?.with).toEqual({
    'subject-path': 'errata-*.tgz',
    'sbom-path': 'errata.cdx.json',
  });
  expect(jobs.notes?.needs).toContain('npm');
  expect(jobs.notes?.steps.at(-1)?.run).toMatch(/^gh release create .* errata\.cdx\.json$/);
});
