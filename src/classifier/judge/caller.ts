import type { CompiledRules } from '../rules/compile-rules.ts';
import type { ProviderRule } from '../rules/rule.ts';

/** What somebody knows of a call beside its error. */
export interface Caller {
  /** Id of the provider that was called; one that nobody has says nothing. */
  provider?: string | undefined;
  /** Model that was asked for, such as `claude-opus-4-5` or `groq/llama-3.3-70b-versatile`. */
  model?: string | undefined;
}

/** What follows from it: who may have answered, and how much that weighs. */
export interface Called {
  provider: ProviderRule;
  weight: number;
}

/**
 * Who was called weighs more than a word that several share, and less than an address beside the error, which may say that it was
 * relayed. A model's name only says who made it, or the first of those that it goes through: others serve it too.
 */
export function calledBy({ provider: id, model }: Caller, { providers }: CompiledRules): Called[] {
  const provider = providers.get(id ?? '');
  const parts = typeof model === 'string' ? model.slice(0, longestModel).toLowerCase().split(/[/:.]/) : [];
  const makers = parts.length === 0 ? [] : [...providers.values()].filter((item) => isNamedIn(parts, item));
  return [
    ...(provider ? [{ provider, weight: 5 }] : []),
    ...makers.map((maker): Called => ({ provider: maker, weight: 1.5 })),
  ];
}

function isNamedIn(parts: string[], { id, marks }: ProviderRule): boolean {
  return [id, ...(marks.label ?? [])]
    .map((label) => label.toLowerCase())
    .some((label) => parts.some((part) => part === label || part.startsWith(`${label}-`)));
}

/** More than any model's name. */
const longestModel = 200;
