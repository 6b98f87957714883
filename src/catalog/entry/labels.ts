import type { Basis, Envelope, EvidenceKind, Fixer, Provider, Surface, Verdict } from '../../schemas/index.ts';

/** The wording of a verdict, the same everywhere: pages, pictures, command, packages, data. */
export const verdictLabels: Record<Verdict, string> = {
  wait: 'Retry after the stated wait',
  backoff: 'Retry with backoff',
  change: 'Don’t retry: change the request',
  account: 'Don’t retry: fix billing or access',
  environment: 'Don’t retry: fix your setup',
  never: 'Don’t retry',
  inspect: 'Depends: read the result first',
};

/** What a verdict means, in a sentence. */
export const verdictMeanings: Record<Verdict, string> = {
  wait: 'Wait for the time that the response states, then send the same request.',
  backoff: 'Send the same request again, with a longer pause each time and an end.',
  change: 'Something in the request has to change; expect the same one to fail again.',
  account: 'Billing, a permission or a verification has to change before the request can pass.',
  environment: 'Network, installation or configuration of this machine has to change first.',
  never: 'Expect this same request to be refused each time.',
  inspect: 'A field of the result, often of an answer with HTTP 200, says what happened; read it before you decide.',
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
  documented: 'Documented',
  'sdk-source': 'Read in the SDK source',
  observed: 'Observed by us',
  inferred: 'Inferred, not documented',
};

export const evidenceKindLabels: Record<EvidenceKind, string> = {
  'official-doc': 'Official documentation',
  spec: 'API specification',
  'sdk-source': 'SDK source',
  maintainer: 'Maintainer',
  thread: 'User report',
  observed: 'Our observation',
};

export const billedLabels = { yes: 'Yes', no: 'No', partly: 'Partly', unknown: 'Not documented' } as const;

export const surfaceLabels: Record<Surface, string> = {
  http: 'HTTP error body',
  'response-object': 'Response object, HTTP 200',
  sse: 'Event in a stream',
  realtime: 'Realtime event',
  websocket: 'WebSocket event',
  batch: 'Batch',
  run: 'Run object, HTTP 200',
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
  reason: 'the reason beneath the code',
  quota: 'the quota',
  stopReason: 'why it stopped',
  blockReason: 'why it was blocked',
  background: 'background: true',
  exception: 'the exception class',
};

/** What a body of each shape looks like at a glance. */
export const envelopeLabels: Record<Envelope, string> = {
  openai: '{"error": {"type", "code"}}',
  anthropic: '{"type": "error"}',
  google: '{"error": {"status"}}',
  aws: '{"__type", "message"}',
  azure: '{"error": {"code"}}',
  flat: '{"object": "error"}',
  string: '{"error": "…"}',
  problem: '{"title", "detail"}',
  validation: '{"detail": […]}',
};

/** Who answers, as headings of lists name them. */
export const roleLabels: Record<Provider['role'], string> = {
  provider: 'Model providers',
  gateway: 'Gateways in between',
  runtime: 'Servers that you run',
  other: 'Others with errors of the same shape',
};

/** A provider's own pages, as links to them are called. */
export const linkLabels: Record<keyof Provider['links'], string> = {
  status: 'Status',
  limits: 'Limits and usage',
  billing: 'Billing',
  keys: 'Keys',
  errors: 'Error documentation',
};
