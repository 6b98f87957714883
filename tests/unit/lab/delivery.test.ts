import { expect, test } from 'vitest';
import { signed } from '../../../lab/server/delivery.ts';
import { wireCase } from '../../../src/schemas/index.ts';

/** Reads the delivery of a wire case and signs it. */
function deliver(delivery: object): ReturnType<typeof signed> {
  const wire = wireCase.parse({ summary: 'A test', delivery, exchanges: [] });
  return signed(wire.delivery ?? expect.fail('the case has no delivery'), 1_795_213_300_999);
}

test('a delivery is signed as of its age', () => {
  expect(deliver({ body: '{}', age: 10 })).toEqual({
    body: '{}',
    headers: {
      'webhook-id': 'wh_1',
      'webhook-timestamp': '1795213290',
      // Computed with another implementation of HMAC.
      'webhook-signature': 'v1,X5fD7VP707aWPNFx5AuUoBOuMyfIpBrWp3ZrR3wkeWU=',
    },
    secret: 'whsec_MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw',
  });
});

test('what something on the way wrote again is received under the signature of what was sent', () => {
  const { headers } = deliver({ body: '{}' });
  expect(deliver({ body: '{}', received: '{ }' })).toMatchObject({ body: '{ }', headers });
});
