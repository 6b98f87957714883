import { classify } from 'errata';

/** What an agent does next after an error. */
export function next(error: unknown): string {
  const { verdict, waitMs, failover, userMessage } = classify(error, {
    unmatched: (text) => {
      console.warn('no entry for', text); // without secrets
    },
  });
  if (verdict === 'wait' || verdict === 'backoff') return `again in ${waitMs ?? 1_000} ms`;
  if (failover.includes('shrink-context')) return 'summarize the conversation and send that';
  if (failover.includes('other-model')) return 'take the next model';
  if (failover.includes('rotate-credential')) return 'take the next key';
  return `tell the user: ${userMessage}`;
}
