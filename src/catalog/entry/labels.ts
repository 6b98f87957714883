import type { Basis, EvidenceKind, Fixer, Surface, Verdict } from '../../schemas/index.ts';

/** How a verdict is said: in one word, in a list, as an answer to “Send it again?”, and what it means. */
export const verdictLabels: Record<Verdict, { word: string; short: string; answer: string; meaning: string }> = {
  wait: {
    word: 'Wait',
    short: 'Wait, then again',
    answer: 'Yes, after the stated time',
    meaning: 'Wait for the time that the response states, then send the same request.',
  },
  backoff: {
    word: 'Back off',
    short: 'Back off, then again',
    answer: 'Yes, with growing pauses',
    meaning: 'Send the same request again, with a longer pause each time and an end.',
  },
  change: {
    word: 'Change',
    short: 'Change the request',
    answer: 'No. Change the request',
    meaning: 'The same request fails again; something in it has to change.',
  },
  account: {
    word: 'Account',
    short: 'Account first',
    answer: 'No. Settle the account first',
    meaning: 'Billing, a permission or a verification has to change before any request passes.',
  },
  environment: {
    word: 'Set-up',
    short: 'Set-up first',
    answer: 'No. Mend the set-up first',
    meaning: 'Network, installation or configuration of this machine has to change first.',
  },
  never: { word: 'Never', short: 'Never', answer: 'No, never', meaning: 'This request is refused for good.' },
  inspect: {
    word: 'Read',
    short: 'Read a field first',
    answer: 'Read the result first',
    meaning: 'Nothing was raised: the answer came with HTTP 200, and a field in it says what happened.',
  },
};

export const fixerLabels: Record<Fixer, string> = {
  you: 'You, in your code',
  'account-owner': 'The account owner',
  provider: 'The provider',
  network: 'Whoever runs your network',
  gateway: 'Whoever runs the gateway',
  'server-operator': 'Whoever runs the model server',
};

export const basisLabels: Record<Basis, string> = {
  documented: 'documented',
  'sdk-source': 'read in the SDK source',
  observed: 'observed by us',
  inferred: 'inferred, not documented',
};

export const evidenceKindLabels: Record<EvidenceKind, string> = {
  'official-doc': 'Official documentation',
  spec: 'API specification',
  'sdk-source': 'SDK source',
  maintainer: 'Maintainer',
  thread: 'User report',
  observed: 'Our observation',
};

export const billedLabels = { yes: 'Yes', no: 'No', partly: 'Partly', unknown: 'Unknown' } as const;

export const surfaceLabels: Record<Surface, string> = {
  http: 'HTTP error body',
  'response-object': 'Response object, HTTP 200',
  sse: 'Event in a stream',
  realtime: 'Realtime event',
  websocket: 'WebSocket event',
  batch: 'Batch',
  webhook: 'Webhook',
  client: 'Raised by the client, no HTTP answer',
};

/** Facts of a paste, as a sentence names them. */
export const factLabels: Record<string, string> = {
  message: 'the message',
  code: 'the code',
  type: 'the type',
  param: 'the parameter',
  status: 'the status',
  event: 'the event',
  responseStatus: 'the status of the object',
  incompleteReason: 'the reason in incomplete_details',
  background: 'background: true',
  exception: 'the exception class',
};
