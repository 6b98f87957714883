export { answerOf, groundsOf, qualified, type Answer } from './tell/answer.ts';
export { classify } from './classify.ts';
export type { Caller } from './judge/caller.ts';
export { textLimit } from './text/clean.ts';
export { compileRules, type CompiledRules } from './rules/compile-rules.ts';
export type {
  Ambiguous,
  Diagnosis,
  Family,
  Identified,
  Missing,
  NamedProvider,
  Proviso,
  RankedEntry,
  Unrecognised,
} from './tell/diagnosis.ts';
export { isGzip, textEncodingOf } from './text/encoding.ts';
export { errorText } from './read/error-text.ts';
export { carriers, type Carrier } from './facts/incident.ts';
export { isLog, LogReader, type LogGroup, type LogReport } from './log.ts';
export type { Meter } from './text/meter.ts';
export { redact } from './redact/redact.ts';
export { refine, verdictsOf } from './tell/refine.ts';
export type { MarkKind, ProviderRule, Rule, RuleSet, RuleSignature } from './rules/rule.ts';
export { squash } from './text/squash.ts';
export { compileTemplate } from './rules/template.ts';
export { TemplateIndex } from './rules/template-index.ts';
