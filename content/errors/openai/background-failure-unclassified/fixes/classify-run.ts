// Turns a finished background run into one typed error with a retry verdict; a code it does not know is never retried.
// ES module: "type": "module", or name it .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

type Finding = readonly [kind: string, verdict: 'backoff' | 'wait' | 'change' | 'account' | 'environment' | 'never' | 'inspect'];

const unknownFinding: Finding = ['job_failed', 'inspect'];
const badImage =
  'invalid_image invalid_image_format invalid_base64_image invalid_image_url image_too_large image_too_small ' +
  'image_parse_error invalid_image_mode image_file_too_large unsupported_image_media_type empty_image_file failed_to_download_image';
const classes: [Finding, string][] = [
  [['server_error', 'backoff'], 'server_error'],
  [['timeout', 'backoff'], 'vector_store_timeout'],
  [['overloaded', 'backoff'], 'server_is_overloaded'],
  [['rate_limited', 'backoff'], 'slow_down'],
  [['rate_limited', 'wait'], 'rate_limit_exceeded'],
  [
    ['quota_exhausted', 'account'],
    'insufficient_quota credit_balance_exhausted organization_spend_limit_exceeded ' +
      'project_spend_limit_exceeded organization_usage_limit_exceeded',
  ],
  [['permission_denied', 'account'], 'usage_not_included'],
  [['context_too_long', 'change'], 'context_length_exceeded'],
  [['policy_blocked', 'change'], 'invalid_prompt bio_policy cyber_policy image_content_policy_violation'],
  [['policy_blocked', 'inspect'], 'misalignment_policy_violation'],
  [['permission_denied', 'environment'], 'data_residency_mismatch'],
  [['not_found', 'change'], 'image_file_not_found'],
  [['invalid_request', 'change'], badImage],
];
// The SDK types the code as a closed union, yet the server sends values outside it: look it up as text.
const ofCode = new Map<string, Finding>(classes.flatMap(([finding, codes]) => codes.split(' ').map((code) => [code, finding] as const)));
const ofReason = new Map<string, Finding>([
  ['max_output_tokens', ['output_truncated', 'change']],
  ['max_messages', ['output_truncated', 'change']],
  ['content_filter', ['policy_blocked', 'change']],
  ['steered', ['state_conflict', 'inspect']],
]);

// --8<-- [start:core]
const retry = /^(server_error|vector_store_timeout|server_is_overloaded|slow_down)$/;

/** True only where time alone can help; an unknown code waits for a person. */
function mayStartAgain({ status, error, output }: OpenAI.Responses.Response): boolean {
  // Output may hold finished tool calls: do not make them twice.
  if (status !== 'failed' || !error || output.length > 0) return false;
  const code: string = error.code; // the server sends values outside the published union
  // Without a wait it is "Request too large", which no wait cures.
  if (code === 'rate_limit_exceeded') return /try again in/i.test(error.message);
  return retry.test(code); // [!code highlight]
}
// --8<-- [end:core]

class BackgroundRunError extends Error {
  readonly code: string | null;
  readonly kind: string;
  readonly verdict: Finding[1];
  readonly startAgain: boolean;
  constructor(response: OpenAI.Responses.Response) {
    const incomplete = response.status === 'incomplete';
    const code = (incomplete ? response.incomplete_details?.reason : response.error?.code) ?? null;
    const [kind, found] = (incomplete ? ofReason : ofCode).get(code ?? '') ?? unknownFinding;
    const startAgain = mayStartAgain(response);
    // No field tells "wait 6 s" from "larger than your limit": only the former names a time.
    const verdict = found === 'wait' && !startAgain ? 'inspect' : found;
    super(`${response.id} ${response.status}: ${code} -> ${kind}, ${verdict}`);
    this.name = 'BackgroundRunError';
    [this.code, this.kind, this.verdict] = [code, kind, verdict];
    this.startAgain = startAgain;
  }
}

const DEADLINE_MS = 15 * 60_000; // yours to choose; see the page on runs that stay queued

const client = new OpenAI();
let run = await client.responses.create({ model: 'gpt-5.4', input: 'Write the quarterly report.', background: true });
const deadline = Date.now() + DEADLINE_MS;
while (run.status === 'queued' || run.status === 'in_progress') {
  if (Date.now() > deadline) {
    run = await client.responses.cancel(run.id);
    break;
  }
  await sleep(2_000);
  run = await client.responses.retrieve(run.id);
}
if (run.status === 'completed') console.log(run.output_text);
else {
  const error = new BackgroundRunError(run);
  console.log(`${error.code} is ${error.kind}: verdict ${error.verdict}, start again: ${error.startAgain}`);
}
