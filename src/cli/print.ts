import { answerOf, qualified, type Diagnosis } from '../classifier/index.ts';
import { verdictLabels } from '../catalog/entry/labels.ts';
import { entryPath } from '../catalog/entry/summary.ts';

/** The line that `classify --jsonl` prints for one text. */
export function diagnosisLine(id: string, diagnosis: Diagnosis): Record<string, unknown> {
  const { outcome, entries, kind, verdict, basis, carrier, provider, via } = diagnosis;
  return {
    id,
    outcome,
    entries: entries.map((entry) => entry.id),
    kind,
    verdict,
    basis,
    carrier,
    reading: outcome === 'unrecognised' ? diagnosis.reading : null,
    provider: provider?.id ?? null,
    via: via?.id ?? null,
    candidates: diagnosis.candidates.map((candidate) => candidate.id),
  };
}

/** A diagnosis for people. */
export function describeDiagnosis(diagnosis: Diagnosis): string {
  const { entries, kind, verdict, carrier, provider, ruledOut, notes, links, outcome } = diagnosis;
  const { title, says, near } = answerOf(diagnosis);
  const [top, ...others] = entries;
  const lines =
    outcome === 'identified' && top
      ? [
          `${top.id}: ${title}`,
          ...others.map((entry) => row(entry.role === 'carrier' ? 'how it arrived' : 'cause', entry.id)),
        ]
      : [title, ...says];
  if (kind) lines.push(row('kind', kind));
  if (verdict) lines.push(row('retry?', qualified(verdictLabels[verdict], diagnosis)));
  if (carrier) lines.push(row('arrived as', carrier));
  if (outcome === 'identified' && top) {
    if (provider) lines.push(row('provider', provider.name));
    lines.push(
      ...says,
      ...ruledOut.map((other) => row('not', `${other.id}: ${other.why}`)),
      row('page', entryPath(top.id)),
    );
  } else {
    if (near) lines.push(`${near.label}:`, ...near.entries.map((entry) => `  ${entry.id}`));
    for (const [name, url] of Object.entries(links)) if (url !== undefined) lines.push(row(name, url));
  }
  return [...lines, ...notes].join('\n');
}

function row(name: string, value: string): string {
  return `${name.padEnd(15)} ${value}`;
}
