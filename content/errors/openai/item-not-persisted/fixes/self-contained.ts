// Replays a history to a server that stores nothing: content only, no references.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type Item = { type: string; id?: string; encrypted_content?: string; [field: string]: unknown };

// --8<-- [start:core]
function selfContained(items: Item[]): Item[] {
  return items.flatMap((item) => {
    if (item.type === 'item_reference') return [];
    if (item.type === 'reasoning') return item.encrypted_content ? [item] : [];
    return [{ ...item, id: undefined }]; // [!code highlight]
  });
}
// --8<-- [end:core]

const history: Item[] = [
  { type: 'message', role: 'user', content: 'Why did node 7 stop?' },
  { type: 'reasoning', id: 'rs_51b7e0c4', summary: [] },
  { type: 'message', id: 'msg_51b7e0c5', role: 'assistant', content: 'Its disk is full.' },
  { type: 'message', role: 'user', content: 'Which volume?' },
];
const items = selfContained(history);
await client.responses.create({
  model: 'gpt-5.4',
  store: false,
  input: items as unknown as OpenAI.Responses.ResponseInput,
});
console.log('sent:', items.map(({ type }) => type).join(', '));
