import type { Fixer, Kind, Verdict } from '../../schemas/index.ts';

/** What the same failure holds for: this request only, all of a key, a model, an account or a project, or the provider's service. */
export const scopes = ['request', 'key', 'model', 'account', 'project', 'upstream'] as const;
export type Scope = (typeof scopes)[number];

/** Ways out for a program that may choose one, besides waiting and changing its request. */
export const failovers = [
  'other-model',
  'other-provider',
  'rotate-credential',
  'shrink-context',
  'ask-a-person',
] as const;
export type Failover = (typeof failovers)[number];

/** What a program decides by, beside the verdict. */
export interface AgentDecision {
  scope: Scope | null;
  failover: Failover[];
  userMessage: string;
}

/**
 * Scope, ways out and a sentence for end users, by the class of the error. They follow from what the class means, not from what a
 * provider documents of one error.
 *
 * @param variables the numbers and names in the message: a limit that names a model holds for it
 */
export function decisionOf(
  kind: Kind | null,
  verdict: Verdict | null,
  variables: Record<string, string> = {},
): AgentDecision {
  if (kind === null) return { scope: null, failover: [], userMessage: unknownFailure };
  const { scope, failover, userMessage } = byKind[kind];
  const asks = verdict === 'account' || verdict === 'environment';
  return {
    scope: kind === 'rate_limited' && variables.model !== undefined ? 'model' : scope,
    failover: asks && !failover.includes('ask-a-person') ? [...failover, 'ask-a-person'] : failover,
    userMessage,
  };
}

/** Who has to act where no entry says it. */
export function fixerOf(verdict: Verdict | null): Fixer | null {
  if (verdict === 'account') return 'account-owner';
  return verdict === 'change' || verdict === 'environment' ? 'you' : null;
}

const unknownFailure = 'Something went wrong. Please try again later.';
const busy = 'The service is busy right now. Please try again in a moment.';
const notNow = 'This is not available right now. We are looking into it.';
const notThis = 'This request could not be processed.';

const byKind: Record<Kind, AgentDecision> = {
  rate_limited: { scope: 'account', failover: ['other-model', 'other-provider'], userMessage: busy },
  quota_exhausted: {
    scope: 'account',
    failover: ['rotate-credential', 'other-provider', 'ask-a-person'],
    userMessage: notNow,
  },
  overloaded: { scope: 'upstream', failover: ['other-model', 'other-provider'], userMessage: busy },
  server_error: { scope: 'upstream', failover: ['other-model', 'other-provider'], userMessage: busy },
  timeout: {
    scope: 'upstream',
    failover: ['other-model', 'other-provider'],
    userMessage: 'The answer took too long. Please try again.',
  },
  connection_failed: {
    scope: null,
    failover: ['other-provider'],
    userMessage: 'The service could not be reached. Please try again in a moment.',
  },
  stream_interrupted: {
    scope: null,
    failover: [],
    userMessage: 'The answer broke off. Please try again.',
  },
  invalid_request: { scope: 'request', failover: [], userMessage: notThis },
  unsupported: { scope: 'model', failover: ['other-model'], userMessage: notThis },
  context_too_long: {
    scope: 'request',
    failover: ['shrink-context', 'other-model'],
    userMessage: 'The conversation or file is too long. Please shorten it or start a new one.',
  },
  output_truncated: {
    scope: 'request',
    failover: [],
    userMessage: 'The answer is incomplete, because it grew too long.',
  },
  state_conflict: { scope: 'request', failover: [], userMessage: 'Something got out of step. Please try again.' },
  not_found: { scope: 'request', failover: [], userMessage: notNow },
  authentication_failed: { scope: 'key', failover: ['rotate-credential', 'ask-a-person'], userMessage: notNow },
  permission_denied: {
    scope: 'key',
    failover: ['rotate-credential', 'other-model', 'ask-a-person'],
    userMessage: notNow,
  },
  policy_blocked: {
    scope: 'request',
    failover: [],
    userMessage: 'This request was declined by a content policy. Please rephrase it.',
  },
  job_failed: { scope: 'request', failover: [], userMessage: 'The task could not be finished. Please try again.' },
  response_unreadable: {
    scope: null,
    failover: ['other-provider'],
    userMessage: 'The service gave no usable answer. Please try again in a moment.',
  },
  client_misuse: { scope: 'request', failover: [], userMessage: unknownFailure },
};
