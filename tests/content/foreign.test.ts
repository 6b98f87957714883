import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classifier/index.ts';
import { rules } from './real.ts';

/** Our own pastes that must not be taken for an entry: each is a near miss of one. */
const nearMisses: [name: string, text: string][] = [
  ['a code that several errors share', '{"error":{"code":"rate_limit_exceeded"}}'],
  ['a bare status', 'HTTP/1.1 429 Too Many Requests'],
  [
    'a page of some server',
    '<html><head><title>Error: 500 Internal Server Error</title></head><body><pre>Internal Server Error</pre></body></html>',
  ],
  [
    'code that only names the class',
    'try:\n    ask()\nexcept openai.APIConnectionError as e:\n    print("The server could not be reached")',
  ],
  ['an import of the class', 'from openai import OpenAI, APIConnectionError, RateLimitError'],
  [
    'an unknown code',
    '{"error":{"message":"Something new","type":"invalid_request_error","param":null,"code":"something_new"}}',
  ],
  [
    'an echoed status and an echoed code',
    '{"error":{"message":"Invalid value: \'429 insufficient_quota\'.","type":"invalid_request_error","param":"input","code":"invalid_value"}}',
  ],
];

/** Pastes of other systems, some with OpenAI's own words in them. */
/** Codes and types that others borrowed, in bodies with fewer fields and other words. */
const borrowed: [name: string, text: string][] = [
  [
    'a borrowed invalid_api_key',
    '{"error":{"message":"Invalid API Key","type":"invalid_request_error","code":"invalid_api_key"}}',
  ],
  [
    'a server_error with a number for a code',
    '{"error":{"code":500,"message":"the backend ran out of memory","type":"server_error"}}',
  ],
  [
    'a stream error of a gateway',
    'data: {"error":{"code":502,"message":"The upstream failed","metadata":{"provider_name":"X"}}}',
  ],
  [
    'a stream error of another server',
    'data: {"error":{"object":"error","message":"boom","type":"BadRequestError","param":null,"code":400}}',
  ],
  [
    'a rate limit of another provider',
    '{"error":{"message":"Too many requests, slow down a bit please","type":"rate_limit_error","code":"rate_limit_exceeded"}}',
  ],
];

const others: [provider: string, text: string][] = [
  ['anthropic', '529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}'],
  [
    'anthropic',
    'event: error\ndata: {"type":"error","error":{"type":"rate_limit_error","message":"Number of request tokens has exceeded your limit"}}',
  ],
  ['anthropic', 'anthropic.APIConnectionError: Connection error.'],
  [
    'gemini',
    '{"error":{"code":429,"message":"You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits.","status":"RESOURCE_EXHAUSTED"}}',
  ],
  [
    'groq',
    "Error code: 429 - {'error': {'message': 'Rate limit reached for model `llama` in organization `org_01` on tokens per minute (TPM): Limit 6000, Used 5000, Requested 2000. Please try again in 10s. Visit https://console.groq.com/docs/rate-limits', 'type': 'tokens', 'code': 'rate_limit_exceeded'}}",
  ],
  [
    'azure-openai',
    'The server had an error while processing your request. Sorry about that! You can retry your request, or contact us through our help center at aoai-realtimeapi-dri@microsoft.com if the error persists. (Please include the session ID sess_1 in your message.)',
  ],
  [
    'stripe',
    '{"error":{"code":"resource_missing","doc_url":"https://stripe.com/docs/error-codes/resource-missing","message":"No such customer","param":"customer","type":"invalid_request_error"}}',
  ],
  [
    'amazon-web-services',
    'botocore.exceptions.ClientError: An error occurred (ThrottlingException) when calling the DescribeTable operation (reached max retries: 4): Rate exceeded',
  ],
  [
    'amazon-web-services',
    'botocore.errorfactory.ModelError: An error occurred (ModelError) when calling the InvokeEndpoint operation: Received server error (500) from primary',
  ],
  [
    'amazon-web-services',
    '{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"Requested resource not found"}',
  ],
  [
    'aws-bedrock',
    'botocore.errorfactory.ThrottlingException: An error occurred (ThrottlingException) when calling the InvokeModel operation: Rate exceeded',
  ],
  ['ollama', "ollama._types.ResponseError: model 'phi3' not found, try pulling it first"],
];

describe('near misses are never identified', () => {
  test.each([...nearMisses, ...borrowed])('%s', (_, text) => {
    expect(classify(text, rules).outcome).not.toBe('identified');
  });
});

test('a router’s word for the cloud says nothing against an error of a model', () => {
  expect(classify('provider: aws, model: anthropic.claude, error: 503 Service Unavailable', rules)).toMatchObject({
    verdict: 'backoff',
  });
  expect(classify('{"provider":"aws","error":{"message":"Too many requests","code":429}}', rules)).toMatchObject({
    verdict: 'backoff',
  });
});

describe('errors of other systems are recognised as theirs', () => {
  test.each(others)('%s', (provider, text) => {
    const diagnosis = classify(text, rules);
    expect([
      diagnosis.provider?.id,
      diagnosis.outcome === 'identified' && diagnosis.entries[0].id.startsWith('openai/'),
    ]).toEqual([provider, false]);
  });
});

test('an OpenAI error that a gateway relays stays OpenAI’s', () => {
  const text =
    'openrouter.ai: {"error":{"message":"Incorrect API key provided: sk-proj-****abcd. You can find your API key at https://platform.openai.com/account/api-keys.","type":"invalid_request_error","code":"invalid_api_key"}}';
  expect(classify(text, rules).entries[0]?.id).toBe('openai/invalid-api-key');
});
