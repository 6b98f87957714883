// Asks for JSON with create() and reads finish_reason itself: in Node the thrown error keeps no completion to look at.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

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

const ask = (document: string, limit: number) =>
  client.chat.completions.create({
    model: 'gpt-5.4',
    messages: [{ role: 'user', content: `Extract the order lines.\n\n${document}` }],
    response_format: { type: 'json_schema', json_schema: { name: 'order', strict: true, schema } },
    max_completion_tokens: limit,
  });

// --8<-- [start:core]
async function parseOrder(document: string): Promise<Order> {
  for (const limit of [4_096, 25_000]) { // yours to choose
    const completion = await ask(document, limit); // [!code highlight]
    const choice = completion.choices[0];
    const text = choice?.message.content ?? '';
    if (choice?.finish_reason === 'stop') return JSON.parse(text) as Order;
    console.log(`${completion.id} ended with ${choice?.finish_reason}, limit ${limit}`);
    if (choice?.finish_reason !== 'length') break;
    if (text.length - text.trimEnd().length > 200) break; // runaway white space
  }
  throw new Error('no complete answer: split the document, or change the schema');
}
// --8<-- [end:core]

const order = await parseOrder('Scan of delivery note 7719 ...');
console.log(`parsed ${order.items.length} items`);
