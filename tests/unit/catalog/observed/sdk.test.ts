import { expect, test } from 'vitest';
import { sentAt, sentInWords } from '../../../../src/catalog/observed/sdk.ts';

const requests = (...methods: string[]) =>
  methods.map((method, index) => ({ method, path: '/v1/x', after: index === 0 ? 0 : 500 }));
const seen = (...methods: string[]) => ({
  from: 'x',
  outcome: { kind: 'waiting' as const },
  requests: requests(...methods),
});

test('requests are counted without the polls of what a POST began', () => {
  expect(sentAt(seen('POST', 'GET', 'GET', 'POST'))).toEqual([0, 1.5]);
});

test('a call that is a GET itself, such as a socket, is counted each time', () => {
  expect(sentAt(seen('GET', 'GET', 'GET'))).toEqual([0, 0.5, 1]);
});

test('a Realtime session opens connections', () => {
  expect(sentInWords(1, 'realtime.connect')).toBe('one connection');
  expect(sentInWords(3, 'realtime.connect')).toBe('3 connections');
  expect(sentInWords(1, 'responses.create')).toBe('one request');
});
