import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsNamed, type FactName, type Incident } from '../../../../src/classifier/facts/incident.ts';
import { incidentsIn } from './read.ts';

/** Pieces of every notation that a reader knows, to be put together wrongly. */
const pieces = [
  ...['{', '}', '[', ']', '(', ')', '"', "'", '`', ':', ',', '=>', '=', '\n', ' ', '\\', '\\n', '<EOL>', '> ', '│ '],
  ...['"error":', '"message":', '"code":', '"type":', '"status":', '"details":', '"detail":', '"loc":', '"msg":'],
  ...[
    '"metadata":',
    '"raw":',
    '"innererror":',
    '"__type":',
    '"$metadata":',
    '"@type":',
    '"object":"error"',
    '"choices":',
  ],
  ...[
    '"finish_reason":',
    '"stop_reason":',
    '"blockReason":',
    'null',
    '429',
    '"429"',
    '-1',
    '1e999',
    'true',
    'Some(',
    'map[',
  ],
  ...[
    'Error code: 429 - ',
    'API Error: 400 ',
    'HTTP 503: ',
    '[503 ] ',
    'DemoError: ',
    'DemoException - ',
    'demo error: ',
  ],
  ...[
    'An error occurred (X) when calling the Y operation: ',
    'StatusCode.UNAVAILABLE',
    'details = "',
    'grpc_status:99',
  ],
  ...[
    'https response error StatusCode: 429, RequestID: , X: y',
    '(401) a\nCode: 401',
    'HTTP 429 (429)\n\n',
    'Provider: x',
  ],
  ...[
    'finish_reason is 99',
    'attempt 999',
    'reached max retries: 9',
    'reason: A_B',
    'model=x/y',
    'data: ',
    'event: error\n',
  ],
];

test('whatever stands in a text, nothing throws and every fact stands inside it', () => {
  const hostile = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 });
  fc.assert(
    fc.property(hostile, (parts) => {
      const text = parts.join('');
      for (const incident of incidentsIn(text)) expectInside(incident, text.length);
    }),
    { seed: 20261129, numRuns: 1_000 },
  );
});

function expectInside(incident: Incident, length: number): void {
  expect(incident.start).toBeLessThanOrEqual(incident.end);
  for (const name of Object.keys(incident.facts) as FactName[])
    for (const { start, end } of factsNamed(incident, name)) {
      expect(start, name).toBeGreaterThanOrEqual(0);
      expect(start, name).toBeLessThanOrEqual(end);
      expect(end, name).toBeLessThanOrEqual(length);
    }
  if (incident.outer) expectInside(incident.outer, length);
}
