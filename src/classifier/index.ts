export { answerOf, qualified, type Answer } from './answer.ts';
export { classify } from './classify.ts';
export { textLimit } from './clean.ts';
export { compileRules, type CompiledRules } from './compile-rules.ts';
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
} from './diagnosis.ts';
export { isGzip, textEncodingOf } from './encoding.ts';
export { errorText } from './error-text.ts';
export { carriers, type Carrier } from './incident.ts';
export { isLog, LogReader, type LogGroup, type LogReport } from './log.ts';
export type { Meter } from './meter.ts';
export { redact } from './redact.ts';
export { refine, verdictsOf } from './refine.ts';
export type { MarkKind, ProviderRule, Rule, RuleSet, RuleSignature } from './rule.ts';
export { squash } from './squash.ts';
export { compileTemplate } from './template.ts';
export { TemplateIndex } from './template-index.ts';
