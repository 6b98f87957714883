import { createHmac } from 'node:crypto';
import type { WireCase } from '../../src/schemas/index.ts';

/** A delivery of a webhook as it reaches the program, and the secret that the program holds. */
export interface SignedDelivery {
  body: string;
  headers: Record<string, string>;
  secret: string;
}

const key = Buffer.alloc(24, '0');
const id = 'wh_1';

/**
 * Signs a delivery as Standard Webhooks says: HMAC-SHA256 over id, time and body.
 *
 * @param now milliseconds since 1970
 */
export function signed({ body, received, age }: Delivery, now: number): SignedDelivery {
  const timestamp = String(Math.floor(now / 1000) - age);
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    body: received ?? body,
    headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` },
    secret: `whsec_${key.toString('base64')}`,
  };
}

type Delivery = NonNullable<WireCase['delivery']>;
