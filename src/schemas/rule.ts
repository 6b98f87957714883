import { z } from 'zod';
import { entry } from './entry/entry.ts';
import { entryId } from './entry/entry-id.ts';
import { kind } from './entry/kind.ts';
import { verdicts } from './entry/retry.ts';
import { signature } from './entry/signature.ts';
import { provider } from './provider.ts';

const { evidence: _, since: __, until: ___, incompleteReason: ____, ...facts } = signature.shape;

/** The facts of one signature, without what only readers need. */
export const ruleSignature = z.strictObject(facts).describe('Facts that must hold together.');

/** What the classifier needs of an entry. The part of the id before the slash is its provider. */
export const rule = z.strictObject({
  id: entryId,
  title: entry.shape.title,
  kind,
  verdict: z.enum(verdicts).describe('What to do with the same request.'),
  sameRequest: entry.shape.retry.shape.sameRequest,
  signatures: z.array(ruleSignature).min(1).describe('Any of them makes a text this error.'),
  confusedWith: z.array(entryId).describe('Look-alikes, for the explanation of what it is not.'),
});

/** Where a text that names a provider stands. */
export const markKinds = ['host', 'label', 'module', 'exception', 'env', 'header', 'requestId', 'phrase'] as const;

const { evidence: _____, ...word } = provider.shape.words.unwrap().element.shape;
const { evidence: ______, ...sentence } = provider.shape.sentences.unwrap().element.shape;
const { evidence: _______, ...meaning } = provider.shape.statuses.unwrap().element.shape;

/** What the classifier needs of a provider. */
export const providerRule = z.strictObject({
  id: z.string().describe('Short name: the first part of the ids of its entries.'),
  name: provider.shape.name,
  role: provider.shape.role,
  serves: provider.shape.serves
    .unwrap()
    .describe('Ids of providers whose models it serves and whose sentences it passes on.'),
  envelope: provider.shape.envelope,
  compatible: z
    .boolean()
    .describe('Whether its SDK is the usual client of others too, so that its modules prove little.'),
  marks: z
    .partialRecord(z.enum(markKinds), z.array(z.string()))
    .describe('Texts that name it, by where they stand; case does not count.'),
  words: z.array(z.strictObject(word)).describe('Its machine words, each with what it means.'),
  sentences: z.array(z.strictObject(sentence)).describe('Its fixed sentences, each with what it means.'),
  bare: provider.shape.sdk
    .unwrap()
    .shape.bare.unwrap()
    .describe('Texts that its SDK prints where it could say no more, and how to see more.'),
  statuses: z.array(z.strictObject(meaning)).describe('Statuses whose meaning it documents.'),
  links: provider.shape.links.unwrap().describe('Its own pages, where a reader acts.'),
});

/** All that the classifier classifies with. */
export const ruleSet = z.strictObject({
  rules: z.array(rule).describe('One per active entry.'),
  providers: z.array(providerRule).describe('Everybody whose errors are told apart.'),
});

export type RuleSignature = z.output<typeof ruleSignature>;
export type Rule = z.output<typeof rule>;
export type MarkKind = (typeof markKinds)[number];
export type ProviderRule = z.output<typeof providerRule>;
export type RuleSet = z.output<typeof ruleSet>;
