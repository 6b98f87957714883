export { area, type Area, type AreaId } from './area.ts';
export {
  coresDocument,
  entryDocument,
  formatVersion,
  indexDocument,
  observationsDocument,
  rulesDocument,
  samplesDocument,
  type CoresDocument,
  type EntryDocument,
  type IndexDocument,
  type ObservationsDocument,
  type RulesDocument,
  type SamplesDocument,
} from './document.ts';
export { type Answer, type Decision, type DecisionFacts } from './guide/decision.ts';
export { billedAnswers, type Billed } from './entry/billed.ts';
export { entry, fixers, met, type Depth, type EntryData, type Fixer, type Met } from './entry/entry.ts';
export { entryId } from './entry/entry-id.ts';
export { primaryEvidenceKinds, type Evidence, type EvidenceKind } from './entry/evidence.ts';
export { observations, type Observation, type Observations, type Outcome } from './observation.ts';
export { guide, type Guide } from './guide/guide.ts';
export { guideRuns, type GuideRun } from './guide/guide-run.ts';
export { kinds, type Kind } from './entry/kind.ts';
export { day } from './prose.ts';
export { programRuns, type ProgramRuns } from './program-runs.ts';
export { provider, type Envelope, type Provider } from './provider.ts';
export { verdicts, type Basis, type Verdict } from './entry/retry.ts';
export { type MarkKind, type ProviderRule, type Rule, type RuleSet, type RuleSignature } from './rule.ts';
export { runtimes, sdk, type Runtime, type Sdk, type SdkId } from './sdk.ts';
export { type Sequence } from './entry/sequence.ts';
export { status, type Status } from './status.ts';
export { type Signature, type Surface } from './entry/signature.ts';
export { type EntrySummary, type SearchedEntry } from './entry/summary.ts';
export { wireCase, type Exchange, type Operation, type SocketStep, type WireCase } from './wire.ts';
