import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { rules } from './real.ts';

/** Errors of providers without entries, told by their own sentences and words alone. The values are ours. */
const told: [provider: string | null, verdict: string, text: string][] = [
  [
    'nvidia',
    'backoff',
    '400 {"status":400,"title":"Bad Request","detail":"Function id \'0aa1\': DEGRADED function cannot be invoked"}',
  ],
  [
    'nvidia',
    'change',
    '{"status":404,"title":"Not Found","detail":"Function \'0bb2\': Not found for account \'acme-1\'"}',
  ],
  [null, 'environment', "Error code: 403 - {'status': 403, 'title': 'Forbidden', 'detail': 'Authorization failed'}"],
  ['nvidia', 'backoff', 'ResourceExhausted: Worker local total request limit reached (17/16)'],
  [
    'minimax',
    'account',
    'API Error: 500 {"type":"error","error":{"type":"api_error","message":"insufficient balance (1008)"},"request_id":"04aa"}',
  ],
  [
    'minimax',
    'account',
    "Error code: 429 - {'error': {'http_code': '429', 'message': 'insufficient balance (1008)', 'type': 'insufficient_balance_error'}}",
  ],
  ['minimax', 'environment', '{"base_resp":{"status_code":1004,"status_msg":"cookie is missing, log in again"}}'],
  [
    'minimax',
    'wait',
    '{"type":"error","error":{"type":"rate_limit_error","message":"usage limit exceeded, 5-hour usage limit reached for Token Plan Max (9/9 used), resets at 2027-01-02T03:00:00Z (2056)"}}',
  ],
  [
    'siliconflow',
    'change',
    '400 {"code":20012,"message":"Model does not exist. Please check it carefully.","data":null}',
  ],
  [
    'siliconflow',
    'backoff',
    '429: {"message":"Request was rejected due to rate limiting. Details: RPM limit reached.","data":null}',
  ],
  ['siliconflow', 'change', 'Error: 400 length of prompt_tokens (40961) must be less than max_seq_len (40960)'],
  [
    'volcengine',
    'change',
    "Error code: 404 - {'error': {'code': 'InvalidEndpointOrModel.NotFound', 'message': 'The model or endpoint ep-1 does not exist or you do not have access to it.', 'type': 'NotFound'}}",
  ],
  [
    'volcengine',
    'account',
    '403 {"error":{"code":"AccountOverdueError","message":"The request failed because your account has an overdue balance. Request id: 01aa","type":"Forbidden"}}',
  ],
  [
    'volcengine',
    'account',
    'Your account [1] has reached the set inference limit for the [seed-x] model, and the model service has been paused.',
  ],
  ['volcengine', 'change', '400 One or more parameters specified in the request are not valid. Request id: 01bb'],
  [
    'moonshot',
    'backoff',
    '429 {"error":{"type":"rate_limit_reached_error","message":"Rate limit exceeded, please slow down"}}',
  ],
  ['moonshot', 'change', '400 The request was rejected because it was considered high risk'],
  [
    'moonshot',
    'change',
    "Error code: 400 - {'error': {'message': 'invalid temperature: only 0.6 is allowed for this model', 'type': 'invalid_request_error'}}",
  ],
  [
    'huggingface',
    'account',
    'You have exceeded your monthly included credits for Inference Providers. Subscribe to PRO',
  ],
  ['huggingface', 'change', "400 The requested model 'acme/m-1' is not supported by any provider you have enabled."],
  [
    'cohere',
    'change',
    "model 'acme-xl' not found, make sure the correct model ID was used and that you have access to the model.",
  ],
  [
    'cohere',
    'change',
    '400 too many tokens: total number of tokens in the prompt cannot exceed 100 - received 120. Try using a shorter prompt',
  ],
  [
    'perplexity',
    'change',
    '400 After the (optional) system message(s), user and assistant roles should be alternating.',
  ],
  [
    'cloudflare',
    'wait',
    '429 {"errors":[{"message":"AiError: you have used up your daily free allocation of 10,000 neurons, please upgrade","code":3036}],"success":false}',
  ],
  ['cloudflare', 'backoff', '3040: No more data centers to forward the request to'],
  [
    'groq',
    'change',
    '400 max_tokens must be less than or equal to 512, the maximum value for max_tokens is less than the context_window for this model',
  ],
  ['xai', 'change', '{"code":"400","error":"Argument not supported: logit_bias"}'],
  [
    'aws-bedrock',
    'change',
    'Error: The maximum tokens you requested exceed the model limit of 900. Try again with a maximum tokens value lower than 900.',
  ],
  ['lm-studio', 'environment', 'Error rendering prompt with jinja template: "Unknown filter: demo".'],
  [null, 'environment', '{"error":{"code":500,"message":"Context size has been exceeded.","type":"server_error"}}'],
  [
    'anthropic',
    'change',
    'status code: 400, message: messages.3: all messages must have non-empty content except for the optional final assistant message',
  ],
  ['openrouter', 'change', 'No endpoints found for acme/m-1'],
  ['openrouter', 'change', '{"error":{"message":"No endpoints found that support image input","code":404}}'],
  [
    'github-models',
    'backoff',
    'HTTP 429 (: RateLimitReached)\n\nRate limit of 3 per 60s exceeded for UserByModelByMinute. Please wait 0 seconds before retrying.',
  ],
  [
    'opencode',
    'change',
    "401 - {'type': 'error', 'error': {'type': 'ModelError', 'message': 'Model m-1 is not supported for format oa-compat'}}",
  ],
  [
    'gemini',
    'environment',
    'VertexAIException - 503 Getting metadata from plugin failed with error: Reauthentication is needed. Please run gcloud auth application-default login to reauthenticate.',
  ],
  [
    'compatible-gateway',
    'account',
    '403 {"error":{"message":"The balance does not suffice (tid: 1)","type":"acme_error","code":"insufficient_user_quota"}}',
  ],
  ['vercel-ai-gateway', 'account', 'Error: Free credits temporarily have restricted access due to abuse.'],
  ['ollama', 'change', 'Error: pull model manifest: file does not exist'],
  ['huggingface', 'backoff', '{"error":"Model acme/m-1 is currently loading","estimated_time":20.5}'],
  ['openrouter', 'wait', '{"error":{"message":"Rate limit exceeded: limit_rpd/acme/m-1/1","code":429}}'],
  [
    'sambanova',
    'change',
    'Requested generation length 1 is not possible! The provided prompt is 900 tokens long, so generating 1 tokens requires more',
  ],
  [
    'litellm',
    'change',
    "400 {'error': '/chat/completions: Invalid model name passed in model=ollama/acme-1. Call `/v1/models` to view available models for your key.'}",
  ],
  [
    'zhipu',
    'account',
    'Your usage pattern does not comply with the Fair Usage Policy, and your request has been restricted.',
  ],
  [
    'compatible-gateway',
    'backoff',
    '429 {"error":{"message":"当前分组上游负载已饱和，请稍后再试 (request id: 01)","type":"acme_error","param":"","code":null}}',
  ],
  [
    'deepseek',
    'change',
    '{"error":{"message":"This response_format type is unavailable now","type":"invalid_request_error","param":null,"code":"invalid_request_error"}}',
  ],
  [
    'baidu-qianfan',
    'backoff',
    '{"error":{"code":"rpm_rate_limit_exceeded","message":"Rate limit reached for RPM","type":"rate_limit_exceeded"}}',
  ],
  [
    'baidu-qianfan',
    'change',
    '{"error":{"code":"tokens_too_long","message":"prompt tokens too long","type":"invalid_request_error"}}',
  ],
  [
    'databricks',
    'backoff',
    '{"error_code":"RESOURCE_EXHAUSTED","message":"Too many requests. Please wait a moment and try again."}',
  ],
  ['databricks', 'backoff', '{ "error_code": "REQUEST_LIMIT_EXCEEDED", "message": "Over the limit of acme-1." }'],
  [
    null,
    'change',
    '{"error":{"code":500,"message":"Only acme roles! at row 9, column 12:\\n {{- raise_exception(\\"Only acme roles!\\") }}\\n","type":"server_error"}}',
  ],
  [
    null,
    'change',
    '{"error":{"code":500,"message":"\\n------------\\nWhile executing CallExpression at line 9, column 3 in source:\\nError: Jinja Exception: Acme roles first.","type":"server_error"}}',
  ],
];

describe('providers that are told by their own sentences', () => {
  test.each(told)('%s, %s: %s', (provider, verdict, text) => {
    const diagnosis = classify(text, rules);
    expect([diagnosis.provider?.id ?? null, diagnosis.verdict]).toEqual([provider, verdict]);
  });
});
