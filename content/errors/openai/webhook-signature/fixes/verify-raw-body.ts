// A receiver that verifies the text as it came; below it, one genuine and one changed delivery.
// ES module: "type": "module", or name it .mts.
import { createHmac } from 'node:crypto';
import OpenAI from 'openai';

const key = Buffer.alloc(24, '0');
const webhookSecret = `whsec_${key.toString('base64')}`; // stands for OPENAI_WEBHOOK_SECRET
const client = new OpenAI({ apiKey: 'unused', webhookSecret });

// --8<-- [start:core]
// `body` is what came over the wire: express.text(), not express.json().
async function receive(body: string, headers: Record<string, string>): Promise<string | undefined> {
  try {
    const event = await client.webhooks.unwrap(body, headers); // [!code highlight]
    return event.type;
  } catch (error) {
    const { InvalidWebhookSignatureError } = OpenAI;
    const refused = error instanceof InvalidWebhookSignatureError || /header/.test(String(error));
    if (!refused) throw error; // such as a missing secret
    console.log('refused:', String(error)); // answer 400, and do nothing else
  }
}
// --8<-- [end:core]

const body = '{"id":"evt_1","object":"event","created_at":1,"type":"response.completed","data":{"id":"resp_1"}}';
const stamp = String(Math.floor(Date.now() / 1000));
const signature = `v1,${createHmac('sha256', key).update(`wh_1.${stamp}.${body}`).digest('base64')}`;
const headers = { 'webhook-id': 'wh_1', 'webhook-timestamp': stamp, 'webhook-signature': signature };
const genuine = await receive(body, headers);
const changed = await receive(body.replaceAll(',', ', '), headers);
console.log(`accepted ${genuine}, refused ${changed === undefined ? 1 : 0}`);
