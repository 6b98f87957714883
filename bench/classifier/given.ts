import { classify, type CompiledRules } from '../../src/classifier/index.ts';
import type { Paste } from './pastes.ts';

/**
 * What a peer is given of a paste. Peers take an exception or a response, not a text, so each gets the facts that Errata read from it:
 * without them most could say nothing.
 */
export interface Given {
  text: string;
  provider: string | null;
  status: number | null;
  code: string | null;
  type: string | null;
  /** The JSON body as far as the paste holds one, else the text. */
  body: string;
}

/** The facts of a paste, for systems that do not read texts. */
export function given({ text, provider }: Paste, rules: CompiledRules): Given {
  const { facts } = classify(text, rules);
  return {
    text,
    provider: provider ?? null,
    status: typeof facts.status === 'number' ? facts.status : null,
    code: typeof facts.code === 'string' ? facts.code : null,
    type: typeof facts.type === 'string' ? facts.type : null,
    body: /\{[^]*\}/.exec(text)?.[0] ?? text,
  };
}
