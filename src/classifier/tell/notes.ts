import type { TemplateKey } from '../rules/compile-rules.ts';
import type { NamedProvider } from './diagnosis.ts';
import type { Incident } from '../facts/incident.ts';
import type { FoundTemplate } from '../rules/template-index.ts';

/** What to say where several providers write the same sentence. */
export function sharedNote(candidates: NamedProvider[]): string {
  const names = candidates.map(({ name }) => name);
  return `${list(names)} ${names.length === 2 ? 'both' : 'all'} write this sentence. The address that was called, the exception class with its module, or the type and code of the body tell whose it is.`;
}

/** What a text means that an SDK prints where it finds nothing more to say. */
export function bareNotes({ facts }: Incident, templates: FoundTemplate<TemplateKey>[]): string[] {
  const { message, code, type } = facts;
  if (code !== undefined || type !== undefined) return [];
  const said = templates.flatMap(({ key, start, end }) =>
    key.of === 'bare' && (message === undefined || (message.start >= start && message.end <= end)) ? [key.says] : [],
  );
  return [...new Set(said)];
}

function list(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
