import { squash } from '../../classifier/index.ts';
import type { MarkKind, Provider } from '../../schemas/index.ts';
import { marksOf } from '../entry/provider-marks.ts';
import { casesOf } from '../observed/lab-cases.ts';
import { checkSources, citations } from './check-sources.ts';
import { reporter, type Problem, type Report } from '../reading/problem.ts';
import type { Content } from '../reading/read-content.ts';

type Named = Provider & { id: string };

/** Problems of the provider files: a mark, host or word that two of them claim, and words without a source. */
export function checkProviders(content: Pick<Content, 'providers' | 'sdks' | 'entries' | 'cases'>): Problem[] {
  const { providers } = content;
  const claims = providers.flatMap(claimsOf);
  const known = {
    providers: new Set(providers.map(({ id }) => id)),
    sdks: new Set(content.sdks.map(({ id }) => id)),
    cases: new Set([...content.cases, ...content.entries.flatMap(casesOf)].map(({ id }) => id)),
  };
  return [
    ...providers.flatMap((provider) => checkOwn(provider, known)),
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

function checkOwn(provider: Named, known: Record<'providers' | 'sdks' | 'cases', Set<string>>): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(problems, `content/providers/${provider.id}.yaml`);
  checkSources(provider.evidence, citations(provider), report);
  for (const id of provider.serves)
    if (!known.providers.has(id)) report('serves', `ids of content/providers/; “${id}” is not one`);
  for (const [name, items] of Object.entries({ surprises: provider.surprises, headerNotes: provider.headerNotes }))
    items.forEach(({ evidence, cases }, index) => {
      if (evidence.length + cases.length === 0) report(`${name}.${String(index)}`, 'a source or a case that shows it');
      for (const id of cases)
        if (!known.cases.has(id))
          report(`${name}.${String(index)}.cases`, `ids of cases that the laboratory plays; “${id}” is not one`);
    });
  if (provider.anatomy) checkAnatomy(provider.anatomy, known.sdks, report);
  return problems;
}

/** Each note belongs to one line of the text, in its order, and names SDKs that are declared. */
function checkAnatomy({ text, notes }: NonNullable<Named['anatomy']>, sdks: Set<string>, report: Report): void {
  const lines = text.split('\n');
  let last = -1;
  notes.forEach(({ at, read }, index) => {
    const path = `anatomy.notes.${String(index)}`;
    const own = lines.flatMap((line, number) => (line.includes(at) ? [number] : []));
    if (own.length !== 1)
      report(`${path}.at`, `a part of one line of the text; “${at}” stands in ${String(own.length)}`);
    else if ((own[0] ?? 0) <= last) report(`${path}.at`, 'the order of the text, one note for a line');
    last = own[0] ?? last;
    for (const id of Object.keys(read))
      if (!sdks.has(id)) report(`${path}.read`, `the name of a file in content/sdks/; “${id}” is not one`);
  });
}
