import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const error = { code: 503, message: 'Come back later.', status: 'UNAVAILABLE' };
const body = JSON.stringify({ error });
const facts = { status: 503, type: 'UNAVAILABLE', message: 'Come back later.' };

describe('the body', () => {
  test.each([
    ['as JSON', body],
    ['in a list', `[${body}\n]`],
    ['as Python prints it', `demo.ServerError: 503 UNAVAILABLE. ${body.replaceAll('"', "'")}`],
    ['behind its status', `got status: UNAVAILABLE. ${body}`],
    ['the inner object alone', JSON.stringify(error)],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ shape: 'google', carrier: 'http', facts });
  });

  test('as a string in the message of another, whose status is a phrase', () => {
    const text = JSON.stringify({
      error: { message: JSON.stringify({ error }, undefined, 2), code: 503, status: 'Service Unavailable' },
    });
    const told = read(`ApiError: ${text}`);
    expect(told.facts).toEqual(facts);
    expect(told.outer?.facts.type).toBeUndefined();
  });

  test('its details say why, which quota and how long', () => {
    const details = [
      { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'KEY_INVALID', domain: 'demo' },
      {
        '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
        violations: [{ quotaId: 'PerDay' }, { quotaId: 'PerMinute' }],
      },
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '12s' },
      { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en-US', message: 'No.' },
    ];
    expect(read(JSON.stringify({ error: { ...error, details } })).facts).toMatchObject({
      reason: 'KEY_INVALID',
      quota: ['PerDay', 'PerMinute'],
      retryDelay: '12s',
    });
  });

  test('its older list of errors gives reasons', () => {
    const errors = [{ message: 'm', domain: 'global', reason: 'badRequest' }];
    expect(read(JSON.stringify({ error: { ...error, errors } })).facts.reason).toBe('badRequest');
  });

  test('a field that is wrong is the parameter', () => {
    const details = [
      { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field: 'top_k', description: 'd' }] },
    ];
    expect(read(JSON.stringify({ error: { ...error, details } })).facts.param).toBe('top_k');
  });
});

describe('text', () => {
  test.each<[string, string, object]>([
    [
      'gRPC of Python',
      '<AioRpcError of RPC that terminated with:\n\tstatus = StatusCode.UNAVAILABLE\n\tdetails = "Come back later."\n\tdebug_error_string = "UNKNOWN:Error {grpc_status:14, grpc_message:"Come back later."}"\n>',
      { type: 'UNAVAILABLE', message: 'Come back later.' },
    ],
    [
      'gRPC of Python, the last line alone',
      'debug_error_string = "UNKNOWN:Error received {grpc_status:14, grpc_message:"Come back later."}"',
      { type: 'UNAVAILABLE', message: 'Come back later.' },
    ],
    [
      'gRPC of Go',
      'rpc error: code = ResourceExhausted desc = Come back later.',
      { type: 'RESOURCE_EXHAUSTED', message: 'Come back later.' },
    ],
    [
      'google.api_core',
      'google.api_core.exceptions.PermissionDenied: 403 Use another key.',
      { status: 403, type: 'PERMISSION_DENIED', message: 'Use another key.' },
    ],
    [
      'google.api_core, the class alone',
      'it raised ResourceExhausted: 429 Come back later.',
      { status: 429, type: 'RESOURCE_EXHAUSTED', message: 'Come back later.' },
    ],
    [
      'a class of HTTP',
      'google.api_core.exceptions.TooManyRequests: 429 Come back later.',
      { status: 429, type: 'RESOURCE_EXHAUSTED', message: 'Come back later.' },
    ],
    [
      'the Go SDK',
      'Error 503, Message: Come back later., Status: UNAVAILABLE, Details: []',
      { status: 503, type: 'UNAVAILABLE', message: 'Come back later.' },
    ],
    [
      'the Go SDK with details',
      'Error 400, Message: Come back later., Status: INVALID_ARGUMENT, Details: [map[@type:demo/ErrorInfo domain:demo reason:KEY_INVALID]]',
      { status: 400, type: 'INVALID_ARGUMENT', message: 'Come back later.', reason: 'KEY_INVALID' },
    ],
    [
      'a status and a word without a body',
      '503 UNAVAILABLE. Come back later.',
      { status: 503, type: 'UNAVAILABLE', message: 'Come back later.' },
    ],
    [
      'the old JavaScript SDK',
      '[Demo Error]: Error fetching from https://demo.example/v1:generate: [429 Too Many Requests] Come back later. [{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"7s"}]',
      { status: 429, message: 'Come back later.', retryDelay: '7s' },
    ],
    [
      'the old JavaScript SDK without a phrase',
      'Error fetching from https://demo.example/v1:generate: [503 ] Come back later.',
      { status: 503, message: 'Come back later.' },
    ],
  ])('%s', (_, text, expected) => {
    const told = read(text, 'type');
    expect(told.shape).toBe('google');
    expect(told.facts).toEqual(expected);
  });

  test('proto text after the message gives the reason', () => {
    const text = '400 The key is not valid. [reason: "KEY_INVALID"\ndomain: "demo"\nmetadata {\n  key: "service"\n}\n]';
    expect(read(text).facts).toEqual({ status: 400, reason: 'KEY_INVALID', message: 'The key is not valid.' });
  });

  test('a canonical word of gRPC is no status of a response', () => {
    expect(read('status = StatusCode.UNAVAILABLE\ndetails = "Later."').facts.responseStatus).toBeUndefined();
  });
});
