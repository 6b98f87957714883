import { expect, test } from 'vitest';
import { checkSdks } from '../../../../src/catalog/check/check-sdks.ts';
import type { Content } from '../../../../src/catalog/reading/read-content.ts';
import { content } from '../../../content/real.ts';

const claim = { name: 'openai-python', case: 'quota.yaml', raises: 'RateLimitError', requests: 3 };

/** Problems of the real content where the quota entry claims this of an SDK. */
function told(sdk: typeof claim): string[] {
  const entries = content.entries
    .filter(({ id }) => id === 'openai/insufficient-quota')
    .map((entry) => ({ ...entry, checks: [{ where: 'Python SDK', check: 'x', sdk, evidence: [] }] }));
  return lines({ ...content, entries, sdks: content.sdks.map((item) => ({ ...item, contradictions: [] })) });
}

function lines(changed: Content): string[] {
  return checkSdks(changed).map(({ file, path, expected }) => `${file} ${path}: ${expected}`);
}

test('the real content holds', () => {
  expect(lines(content)).toEqual([]);
  expect(told(claim)).toEqual([]);
});

test.each<[string, typeof claim, string]>([
  [
    'an SDK that is not there',
    { ...claim, name: 'openai-pyhton' },
    'checks.0.sdk.name: the name of a file in content/sdks/',
  ],
  ['a case that is not there', { ...claim, case: 'nothing.yaml' }, 'checks.0.sdk.case: a case of wire/'],
])('%s', (_, wrong, expected) => {
  expect(told(wrong)).toEqual([
    expect.stringContaining(`content/errors/openai/insufficient-quota/index.mdx ${expected}`),
  ]);
});

test('an SDK that does not speak to the provider of the entry', () => {
  const sdks = content.sdks.map((sdk) => ({
    ...sdk,
    contradictions: [],
    providers: { anthropic: { address: 'https://api.anthropic.com', environment: {} } },
  }));
  expect(lines({ ...content, sdks }).join('\n')).toContain('an SDK that speaks to openai; openai-python does not');
});

test('observations of an SDK that is not declared', () => {
  const [first] = content.observations;
  const observations = first ? [{ ...first, sdk: 'openai-cobol' }] : [];
  expect(lines({ ...content, observations })).toEqual([
    expect.stringMatching(
      /^content\/observations\/openai-cobol\.json sdk: the name of a file.*“openai-cobol” is not one$/,
    ),
  ]);
});

test('an SDK of a provider that is not there, and a contradiction without its case', () => {
  const sdks = content.sdks
    .filter(({ id }) => id === 'openai-node')
    .map((sdk) => ({
      ...sdk,
      official: 'nobody',
      contradictions: sdk.contradictions.map((item) => ({ ...item, cases: ['general/openai/nothing'] })),
    }));
  expect(lines({ ...content, entries: [], observations: [], sdks })).toEqual([
    'content/sdks/openai-node.yaml official: content/providers/nobody.yaml to exist',
    'content/sdks/openai-node.yaml contradictions.0.cases: cases that it plays; “general/openai/nothing” is not one',
    'content/sdks/openai-node.yaml contradictions.1.cases: cases that it plays; “general/openai/nothing” is not one',
  ]);
});

test('changes whose versions do not fit', () => {
  const sdks = content.sdks
    .filter(({ id }) => id === 'openai-python')
    .map((sdk) => ({
      ...sdk,
      contradictions: [],
      changes: sdk.changes.slice(0, 2).map((change, index) => ({
        ...change,
        ...(index === 0 ? { since: '3.9.0', last: '3.10.0' } : { since: '3.14.0', last: '3.13.0' }),
      })),
    }));
  expect(lines({ ...content, entries: [], observations: [], sdks })).toEqual([
    'content/sdks/openai-python.yaml changes.0.last: a version before 3.9.0',
    'content/sdks/openai-python.yaml changes.1: the newest change first; 3.9.0 stands before 3.14.0',
  ]);
});
