import { squash } from '../../classifier/index.ts';
import type { MarkKind, Provider } from '../../schemas/index.ts';
import { marksOf } from '../entry/provider-marks.ts';
import { checkSources } from './check-sources.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/read-content.ts';

type Named = Provider & { id: string };

/** Problems of the provider files: a mark, host or word that two of them claim, and words without a source. */
export function checkProviders({ providers }: Pick<Content, 'providers'>): Problem[] {
  const claims = providers.flatMap(claimsOf);
  return [
    ...providers.flatMap((provider) => checkOwn(provider, providers)),
    ...claims.flatMap((claim) => rivals(claim, claims)),
  ];
}

/** A text by which a provider is told, and where its file claims it. */
interface Claim {
  provider: Named;
  kind: MarkKind | 'sentence' | 'word';
  path: string;
  text: string;
}

/** Where the file states the marks of each kind. */
const paths: Record<MarkKind, string> = {
  host: 'hosts',
  label: 'names',
  module: 'sdk.modules',
  exception: 'sdk.exceptions',
  env: 'sdk.env',
  header: 'headers',
  requestId: 'requestIds',
  phrase: 'phrases',
};

function claimsOf(provider: Named): Claim[] {
  const marks = Object.entries(marksOf(provider)) as [MarkKind, string[]][];
  return [
    ...marks.flatMap(([kind, texts]) => texts.map((text) => ({ provider, kind, path: paths[kind], text }))),
    ...provider.sentences
      .filter(({ shared }) => shared !== true)
      .map(({ text }) => ({ provider, kind: 'sentence' as const, path: 'sentences', text })),
    ...provider.words.map(({ word }) => ({ provider, kind: 'word' as const, path: 'words', text: word })),
  ];
}

/** The claims of others that one contradicts, told once for each pair. */
function rivals(claim: Claim, claims: Claim[]): Problem[] {
  return claims
    .filter((other) => other.provider !== claim.provider && isTaken(claim, other))
    .map((other) => ({
      file: `content/providers/${claim.provider.id}.yaml`,
      path: claim.path,
      expected: `texts of ${claim.provider.name} alone; “${claim.text}” is what content/providers/${other.provider.id}.yaml claims in ${other.path} (“${other.text}”)`,
    }));
}

/**
 * Whether a text would name another provider too: as it is, or as the part of its text that is looked for. Machine words are
 * everybody's, unless another provider is told by them.
 */
function isTaken(claim: Claim, other: Claim): boolean {
  if (claim.kind === 'word') return other.kind === 'exception' && isEqual(claim.text, other.text);
  if (claim.kind !== other.kind) return false;
  switch (claim.kind) {
    case 'host':
      return isEqual(claim.text, other.text) || other.text.toLowerCase().endsWith(`.${claim.text.toLowerCase()}`);
    case 'header':
    case 'requestId':
      return other.text.toLowerCase().startsWith(claim.text.toLowerCase());
    case 'phrase':
    case 'sentence':
      return plain(other.text).includes(plain(claim.text));
    default:
      return isEqual(claim.text, other.text);
  }
}

function isEqual(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Fixed words as the classifier sees them. */
function plain(template: string): string {
  return squash(template.split('[[')[0] ?? '').text;
}

function checkOwn(provider: Named, providers: Named[]): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, expected: string, snippet?: string) =>
    problems.push({ file: `content/providers/${provider.id}.yaml`, path, expected, ...(snippet && { snippet }) });
  checkSources(provider.evidence, citedBy(provider), report);
  for (const id of provider.serves)
    if (!providers.some((other) => other.id === id)) report('serves', `ids of content/providers/; “${id}” is not one`);
  return problems;
}

function citedBy({ words, sentences, statuses }: Named): (readonly [string, string])[] {
  return Object.entries({ words, sentences, statuses }).flatMap(([name, items]) =>
    items.flatMap(({ evidence }, index) => evidence.map((id) => [`${name}.${String(index)}.evidence`, id] as const)),
  );
}
