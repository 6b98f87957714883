import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const message = 'Too many requests, please wait.';
const id = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';

describe('objects', () => {
  test.each<[string, string, object]>([
    [
      'e.response of boto3',
      `{'Error': {'Message': '${message}', 'Code': 'ThrottlingException'}, 'ResponseMetadata': {'RequestId': '${id}', 'HTTPStatusCode': 429, 'RetryAttempts': 2}}`,
      { code: 'ThrottlingException', message, status: 429, requestId: id, attempts: 3 },
    ],
    [
      'an exception of the JavaScript SDK',
      `{"name":"ThrottlingException","$fault":"client","$metadata":{"httpStatusCode":429,"requestId":"${id}","attempts":3},"message":"${message}"}`,
      { code: 'ThrottlingException', message, status: 429, requestId: id, attempts: 3 },
    ],
    [
      'an exception of the JavaScript SDK as Node prints it',
      `ThrottlingException: ${message}\n    at throwDefaultError (client.js:1:2) {\n  '$fault': 'client',\n  '$metadata': { httpStatusCode: 429, requestId: '${id}', attempts: 3 }\n}`,
      { code: 'ThrottlingException', message, status: 429, requestId: id, attempts: 3 },
    ],
    [
      'an exception of the JavaScript SDK with its base class',
      `ThrottlingException (instanceof ServiceException): ${message}\n{"$fault":"client","$metadata":{"httpStatusCode":429,"attempts":3}}`,
      { code: 'ThrottlingException', message, status: 429, attempts: 3 },
    ],
    [
      'a body that names its type with a namespace',
      `{"__type":"com.demo.service#ThrottlingException","message":"${message}"}`,
      { code: 'ThrottlingException', message },
    ],
    [
      'a body that names its type with an address',
      `{"__type":"ThrottlingException:http://demo.example/","Message":"${message}"}`,
      { code: 'ThrottlingException', message },
    ],
    ['a message with a capital', `{"Message":"${message}"}`, { message }],
  ])('%s', (_, text, expected) => {
    expect(read(text, 'attempts')).toMatchObject({ shape: 'aws', facts: expected });
    expect(Object.keys(read(text, 'attempts').facts).toSorted()).toEqual(Object.keys(expected).toSorted());
  });
});

describe('text', () => {
  test.each<[string, string, object]>([
    [
      'botocore',
      `botocore.errorfactory.ThrottlingException: An error occurred (ThrottlingException) when calling the Converse operation (reached max retries: 4): ${message}`,
      { code: 'ThrottlingException', message, attempts: 5 },
    ],
    [
      'botocore, wrapped',
      'ERROR An error occurred (ThrottlingException) when calling the\n      Converse operation: Too many requests,\n      please wait.\nERROR next',
      { code: 'ThrottlingException', message },
    ],
    [
      'an event stream of botocore',
      `EventStreamError: An error occurred (throttlingException) when calling the ConverseStream operation: ${message}`,
      { code: 'throttlingException', message },
    ],
    [
      'Go',
      `operation error Demo Runtime: Converse, https response error StatusCode: 429, RequestID: ${id}, ThrottlingException: ${message}`,
      { status: 429, requestId: id, code: 'ThrottlingException', message },
    ],
    [
      'Go, an error that is not modeled',
      `operation error Demo Runtime: Converse, https response error StatusCode: 403, RequestID: ${id}, api error ExpiredTokenException: ${message}`,
      { status: 403, requestId: id, code: 'ExpiredTokenException', message },
    ],
    [
      'Java',
      `software.demo.model.ThrottlingException: ${message} (Service: DemoRuntime, Status Code: 429, Request ID: ${id})`,
      { status: 429, requestId: id, code: 'ThrottlingException', message },
    ],
    [
      'the header that names the exception',
      'HTTP/1.1 429 Too Many Requests\nx-amzn-ErrorType: ThrottlingException:http://demo.example/',
      { status: 429, code: 'ThrottlingException' },
    ],
  ])('%s', (_, text, expected) => {
    const told = read(text, 'attempts');
    expect(told.shape).toBe('aws');
    expect(told.facts).toEqual(expected);
  });
});

test('a line in the message of a gateway is the cause', () => {
  const line = `operation error Demo: Converse, https response error StatusCode: 400, RequestID: ${id}, ValidationException: ${message}`;
  const told = read(JSON.stringify({ error: { message: line, type: '', param: '', code: null } }));
  expect(told).toMatchObject({ shape: 'aws', facts: { status: 400, code: 'ValidationException', message } });
  expect(told.outer?.shape).toBe('openai');
});
