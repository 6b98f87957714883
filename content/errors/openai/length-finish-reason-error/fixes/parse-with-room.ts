// Asks for JSON with create() and reads finish_reason itself: in Node the thrown error keeps no completion to look at.
import OpenAI from 'openai';

const LIMITS = [4_096, 25_000];

const client = new OpenAI();

interface Order {
  items: { sku: string; qty: number }[];
}

const schema = {
  type: 'object',
  properties: {
    items: {
      type: 'array',
      items: {
        type: 'object',
        properties: { sku: { type: 'string' }, qty: { type: 'integer' } },
        required: ['sku', 'qty'],
        additionalProperties: false,
      },
    },
  },
  required: ['items'],
  additionalProperties: false,
};

async function parseOrder(document: string): Promise<Order> {
  for (const limit of LIMITS) {
    const completion = await client.chat.completions.create({
      model: 'gpt-5.4',
      messages: [{ role: 'user', content: `Extract the order lines.\n\n${document}` }],
      response_format: { type: 'json_schema', json_schema: { name: 'order', strict: true, schema } },
      max_completion_tokens: limit,
    });
    const choice = completion.choices[0];
    const text = choice?.message.content ?? '';
    if (choice?.finish_reason === 'stop') return JSON.parse(text) as Order;
    console.log(`${completion.id} ended with ${choice?.finish_reason}, limit ${limit}`);
    if (choice?.finish_reason !== 'length' || text.length - text.trimEnd().length > 200) break;
  }
  throw new Error('no complete answer: split the document, or change prompt and schema');
}

const order = await parseOrder('Scan of delivery note 7719 ...');
console.log(`parsed ${order.items.length} items`);
