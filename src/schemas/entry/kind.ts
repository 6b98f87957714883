import { z } from 'zod';

/** The stable classes of errors: a closed set that programs may store and switch on. */
export const kinds = [
  'rate_limited',
  'quota_exhausted',
  'overloaded',
  'server_error',
  'timeout',
  'connection_failed',
  'stream_interrupted',
  'invalid_request',
  'unsupported',
  'context_too_long',
  'output_truncated',
  'state_conflict',
  'not_found',
  'authentication_failed',
  'permission_denied',
  'policy_blocked',
  'job_failed',
  'response_unreadable',
  'client_misuse',
] as const;

export const kind = z
  .enum(kinds)
  .describe('The stable class of the error, from a closed set.')
  .meta({ examples: ['quota_exhausted'] });

export type Kind = (typeof kinds)[number];
