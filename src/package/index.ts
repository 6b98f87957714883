export type { Classification } from '../catalog/outputs/classification.ts';
export type { Failover, Scope } from '../catalog/outputs/decision.ts';
export type { Fixer, Kind, Verdict } from '../schemas/index.ts';
export { classify, classifyResponse, lookup, type Options, type RuleSet } from './classify.ts';
export type { EntrySummary } from './entry-summary.ts';
export { shouldRetry, waitMs, withRetry, type RetryOptions } from './retry.ts';
