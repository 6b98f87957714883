import { z } from 'zod';
import { entry } from './entry/entry.ts';
import { entryId } from './entry/entry-id.ts';
import { kind } from './entry/kind.ts';
import { verdicts } from './entry/retry.ts';
import { signature } from './entry/signature.ts';

const { evidence: _, since: __, until: ___, ...facts } = signature.shape;

/** The facts of one signature, without what only readers need. */
export const ruleSignature = z.strictObject(facts).describe('Facts that must hold together.');

/** What the classifier needs of an entry. */
export const rule = z.strictObject({
  id: entryId,
  title: entry.shape.title,
  kind,
  verdict: z.enum(verdicts).describe('What to do with the same request.'),
  sameRequest: entry.shape.retry.shape.sameRequest,
  signatures: z.array(ruleSignature).min(1).describe('Any of them makes a text this error.'),
  confusedWith: z.array(entryId).describe('Look-alikes, for the explanation of what it is not.'),
});

/** A provider whose errors are not ours, with the texts that name it. */
export const foreignProvider = z.strictObject({
  id: z.string().describe('Short name.'),
  name: z.string().describe('What readers call it.'),
  marks: z.array(z.string()).min(1).describe('Texts that name it beyond doubt; case does not count.'),
});

/** All that the classifier classifies with. */
export const ruleSet = z.strictObject({
  rules: z.array(rule).describe('One per active entry.'),
  foreign: z.array(foreignProvider).describe('Providers whose errors are told apart from these.'),
});

export type RuleSignature = z.output<typeof ruleSignature>;
export type Rule = z.output<typeof rule>;
export type ForeignProvider = z.output<typeof foreignProvider>;
export type RuleSet = z.output<typeof ruleSet>;
