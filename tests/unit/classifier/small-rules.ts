import { compileRules, type CompiledRules, type ProviderRule, type Rule } from '../../../src/classifier/index.ts';

/** A rule with what a test does not say left ordinary. */
export function rule(id: string, signatures: Rule['signatures'], more: Partial<Rule> = {}): Rule {
  return {
    id,
    title: id,
    kind: 'invalid_request',
    verdict: 'change',
    sameRequest: false,
    signatures,
    confusedWith: [],
    ...more,
  };
}

/** A provider with what a test does not say left empty. */
export function provider(id: string, more: Partial<ProviderRule> = {}): ProviderRule {
  return {
    id,
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    role: 'provider',
    serves: [],
    compatible: false,
    marks: { label: [id] },
    words: [],
    sentences: [],
    bare: [],
    statuses: [],
    links: {},
    ...more,
  };
}

/** Two model providers, one gateway and one runtime, each with a few words of its own. */
export const smallRules: CompiledRules = compileRules({
  rules: [
    rule('alder/unknown-field', [{ surface: 'http', message: 'Unknown field: {field}' }]),
    rule('alder/no-model', [
      { surface: 'http', code: 'no_such_model', message: 'The model {model} is not here, or you may not use it.' },
    ]),
    rule('alder/quota-used-up', [{ surface: 'http', message: 'You have used up your quota, see your plan.' }], {
      kind: 'quota_exhausted',
      verdict: 'account',
    }),
    rule('alder/run-failed', [{ surface: 'response-object', responseStatus: 'failed' }], {
      kind: 'job_failed',
      verdict: 'inspect',
      sameRequest: true,
    }),
    rule('alder/too-slow', [{ surface: 'http', code: 'too_slow' }], {
      kind: 'rate_limited',
      verdict: 'backoff',
      sameRequest: true,
    }),
    rule('birch/daily', [{ surface: 'http', quota: 'PerDay' }], {
      kind: 'quota_exhausted',
      verdict: 'wait',
      sameRequest: true,
    }),
  ],
  providers: [
    provider('alder', {
      compatible: true,
      envelope: 'openai',
      marks: { label: ['alder', 'AlderException'], host: ['api.alder.example'], module: ['alder'] },
      words: [
        { word: 'field_error', kind: 'invalid_request', verdict: 'change' },
        { word: 'index_timeout', kind: 'timeout', verdict: 'backoff' },
      ],
      bare: [{ text: 'Error code: {status:int}', says: 'Print the body of the exception.' }],
    }),
    provider('birch', {
      envelope: 'google',
      marks: { label: ['birch', 'BirchException'], host: ['api.birch.example'], module: ['birch', '@birch/sdk'] },
      words: [
        { word: 'BUSY', kind: 'overloaded', verdict: 'backoff' },
        { word: 'twice', status: 413, kind: 'invalid_request', verdict: 'change' },
        { word: 'twice', status: 429, kind: 'rate_limited', verdict: 'backoff' },
      ],
      sentences: [
        {
          text: 'You have used up your quota, see your plan.',
          kind: 'quota_exhausted',
          verdict: 'account',
          shared: true,
        },
        { text: 'limit is none for this tier', kind: 'quota_exhausted', verdict: 'account' },
      ],
      statuses: [{ status: 409, kind: 'overloaded', verdict: 'backoff' }],
      links: { errors: 'https://docs.birch.example/errors' },
    }),
    provider('crossing', {
      role: 'gateway',
      marks: { label: ['crossing'], host: ['crossing.example'], module: ['crossing'] },
      sentences: [{ text: 'Crossing found no route to any model', kind: 'not_found', verdict: 'change' }],
    }),
    provider('dogwood', {
      role: 'runtime',
      sentences: [{ text: 'start the server with --tools', kind: 'unsupported', verdict: 'environment' }],
    }),
  ],
});
