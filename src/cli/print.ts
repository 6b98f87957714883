import type { Diagnosis } from '../classifier/index.ts';
import { verdictLabels } from '../catalog/entry/labels.ts';
import { entryPath } from '../catalog/entry/summary.ts';

/** The line that `classify --jsonl` prints for one text. */
export function diagnosisLine(id: string, diagnosis: Diagnosis): Record<string, unknown> {
  const { outcome, entries, verdict, carrier, reading, provider } = diagnosis;
  return {
    id,
    outcome,
    entries: entries.map((entry) => entry.id),
    verdict,
    carrier,
    reading,
    provider: provider?.id ?? null,
  };
}

/** A diagnosis for people. */
export function describeDiagnosis(diagnosis: Diagnosis): string {
  const { outcome, reading, entries, verdict, notes, provider, carrier, missing, ruledOut } = diagnosis;
  const lines: string[] = [];
  if (outcome === 'identified') {
    const [top, ...others] = entries;
    lines.push(`${top?.id ?? ''}: ${top?.title ?? ''}`);
    if (top) lines.push(`kind            ${top.kind}`);
    if (verdict) lines.push(`send it again?  ${verdictLabels[verdict].answer}`);
    if (carrier) lines.push(`arrived as      ${carrier}`);
    for (const entry of others)
      lines.push(`${entry.role === 'carrier' ? 'how it arrived ' : 'cause          '} ${entry.id}`);
    for (const other of ruledOut) lines.push(`not             ${other.id}: ${other.why}`);
    lines.push(`page            ${entryPath(top?.id ?? '')}`);
  } else if (outcome === 'ambiguous') {
    lines.push(
      `it may be ${entries.length > 1 ? 'one of these' : 'this one'}; the ${missing ?? 'message'} would decide:`,
      ...entries.map((entry) => `  ${entry.id}`),
    );
  } else if (reading === 'other-provider') {
    lines.push(`not an OpenAI error: it comes from ${provider?.name ?? 'another provider'}`);
  } else if (reading === 'not-an-error') {
    lines.push('no error: this is a normal answer of the API');
  } else if (reading === 'empty') {
    lines.push('nothing to read: the text is empty');
  } else if (outcome === 'family') {
    lines.push(
      `an OpenAI error without a page of its own${diagnosis.facts.status ? ` (HTTP ${String(diagnosis.facts.status)})` : ''}; no retry advice`,
    );
    lines.push(...entries.map((entry) => `  same status: ${entry.id}`));
  } else {
    lines.push('not recognized; no retry advice');
  }
  return [...lines, ...notes].join('\n');
}
