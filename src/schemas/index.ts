export { area, areaIds, type Area, type AreaId } from './area.ts';
export {
  entryDocument,
  formatVersion,
  indexDocument,
  observationsDocument,
  rulesDocument,
  samplesDocument,
  type EntryDocument,
  type IndexDocument,
  type ObservationsDocument,
  type RulesDocument,
  type SamplesDocument,
} from './document.ts';
export { type Answer, type Decision, type DecisionFacts } from './decision.ts';
export { entry, fixers, met, type EntryData, type Fixer, type Met } from './entry.ts';
export { entryId } from './entry-id.ts';
export { evidenceKinds, primaryEvidenceKinds, type Evidence, type EvidenceKind } from './evidence.ts';
export { observations, type Observation, type Observations, type Outcome } from './observation.ts';
export { guide, type Guide } from './guide.ts';
export { guideRuns, type GuideRun } from './guide-run.ts';
export { kinds, type Kind } from './kind.ts';
export { day } from './prose.ts';
export { provider, type Provider } from './provider.ts';
export { bases, verdicts, type Basis, type Verdict } from './retry.ts';
export { type ForeignProvider, type Rule, type RuleSet, type RuleSignature } from './rule.ts';
export { sdk, sdkIds, type Sdk, type SdkId } from './sdk.ts';
export { type Sequence } from './sequence.ts';
export { status, type Status } from './status.ts';
export { surfaces, type Signature, type Surface } from './signature.ts';
export { type EntrySummary, type SearchedEntry } from './summary.ts';
export { operations, wireCase, type Exchange, type Operation, type WireCase } from './wire.ts';
