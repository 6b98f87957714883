import { anchorOf, compileTemplate, matchTemplate, type TemplateMatch } from '../../classifier/rules/template.ts';
import { squash } from '../../classifier/text/squash.ts';
import type { Signature } from '../../schemas/index.ts';
import { bucketOf, type Bucket } from './bucket.ts';
import type { Entry } from './entry.ts';
import { templateParts, type TemplatePart } from './template-parts.ts';

/** One form in which an error shows: an example sentence or a template, in pieces, beside its facts. */
export interface Form {
  /** None where the example belongs to no form. */
  signature?: Signature;
  parts: TemplatePart[];
}

/** The forms of an error, the example sentence by which it is known first, as the form that it is of. */
export function formsOf(entry: Pick<Entry, 'signature' | 'signatures'>): Form[] {
  const found = exampleOf(entry);
  const others = entry.signatures
    .filter((signature) => signature !== found?.signature)
    .map((signature) => ({ signature, parts: signature.message ? templateParts(signature.message) : [] }));
  const parts = found ? markedParts(entry.signature, found.match) : [{ text: entry.signature, role: 'fixed' as const }];
  return [{ ...(found && { signature: found.signature }), parts }, ...others];
}

/** The numbers of the example sentence by which a limit was passed, where it states all three. */
export function numbersOf(entry: Pick<Entry, 'signature' | 'signatures'>): Bucket | undefined {
  const { limit, used, requested } = exampleOf(entry)?.match.variables ?? {};
  const bucket = bucketOf({ limit: limit?.text, used: used?.text, requested: requested?.text });
  return bucket && bucket.parts.over > 0 ? bucket : undefined;
}

function exampleOf({ signature: text, signatures }: Pick<Entry, 'signature' | 'signatures'>) {
  for (const signature of signatures) {
    const match = signature.message === undefined ? undefined : matchIn(text, signature.message);
    if (match) return { signature, match };
  }
  return undefined;
}

function matchIn(text: string, message: string): TemplateMatch | undefined {
  const template = compileTemplate(message);
  const squashed = squash(text);
  const anchor = anchorOf(template.head);
  for (let at = squashed.text.indexOf(anchor); at >= 0; at = squashed.text.indexOf(anchor, at + 1)) {
    const match = matchTemplate(template, squashed, at, text);
    if (match) return match;
  }
  return undefined;
}

function markedParts(text: string, { variables }: TemplateMatch): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (const { start, end } of Object.values(variables).toSorted((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue;
    parts.push({ text: text.slice(at, start), role: 'fixed' }, { text: text.slice(start, end), role: 'variable' });
    at = end;
  }
  parts.push({ text: text.slice(at), role: 'fixed' });
  return parts.filter(({ text: piece }) => piece !== '');
}
