import type { ErrorEvent, EventHint } from '@sentry/node';
import { classify } from 'errata';

let quotaToldAt = -Infinity;

/** For `Sentry.init({ beforeSend })`: one issue an error, whatever its message holds; a full quota is told once an hour. */
export function beforeSend(event: ErrorEvent, hint: EventHint): ErrorEvent | null {
  const { outcome, id, kind, verdict, provider } = classify(hint.originalException);
  if (kind === null && outcome !== 'ambiguous') return event; // no error of a model API
  if (kind === 'quota_exhausted') {
    if (Date.now() - quotaToldAt < 3_600_000) return null;
    quotaToldAt = Date.now();
  }
  event.fingerprint = ['errata', id ?? `${provider?.name ?? 'unknown'}/${kind ?? 'unknown'}`];
  event.tags = { ...event.tags, 'llm.kind': kind, 'llm.verdict': verdict, 'llm.provider': provider?.id };
  return event;
}
