// Sends every item id once: drops repeats, and takes the id off different items that share one.
// ES module: "type": "module", or name it .mts.
import { isDeepStrictEqual } from 'node:util';
import OpenAI from 'openai';
import type { ResponseInputItem } from 'openai/resources/responses/responses';

const client = new OpenAI();

function uniqueItems(history: ResponseInputItem[]): ResponseInputItem[] {
  const first = new Map<string, ResponseInputItem>();
  const repeated = new Set<string>();
  const answered = new Set<string>();
  return history.flatMap((item): ResponseInputItem[] => {
    const id = ('id' in item && item.id) || undefined;
    const callId = ('call_id' in item && item.call_id) || undefined;
    if (callId && item.type?.endsWith('_output')) {
      if (repeated.has(callId) && answered.has(callId)) {
        console.log(`dropped the second output of ${callId}`);
        return [];
      }
      answered.add(callId);
    }
    const other = id ? first.get(id) : undefined;
    if (id && !other) first.set(id, item);
    if (!other) return [item];
    if (isRepeat(item, other)) {
      console.log(`dropped the second ${id}`);
      if (callId) repeated.add(callId);
      return [];
    }
    console.log(`took the id ${id} off another item`); // ids made by the client collided
    return [withoutId(item)];
  });
}

function isRepeat(item: ResponseInputItem, other: ResponseInputItem): boolean {
  const byServer = item.type === 'reasoning' || item.type === 'item_reference';
  const sameCall = 'call_id' in item && 'call_id' in other && item.call_id === other.call_id;
  return byServer || sameCall || isDeepStrictEqual(item, other);
}

/** The item as it may be sent without an id: what the assistant said becomes a plain string. */
function withoutId(item: ResponseInputItem): ResponseInputItem {
  const { id: _id, ...rest } = item as ResponseInputItem & { id?: string };
  if (!('role' in rest) || rest.role !== 'assistant' || !Array.isArray(rest.content)) return rest as ResponseInputItem;
  const { status: _status, ...message } = rest as typeof rest & { status?: string };
  const content = rest.content.map((part) => ('text' in part ? part.text : 'refusal' in part ? part.refusal : ''));
  return { ...message, content: content.join('') } as ResponseInputItem;
}

// A converter numbered its messages itself: two different ones are called msg_4.
const said = (text: string): ResponseInputItem => ({
  type: 'message',
  id: 'msg_4',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text, annotations: [] }],
});
const history: ResponseInputItem[] = [
  { role: 'user', content: 'When does A-1027 ship?' },
  said('Let me look.'),
  said('Which warehouse?'),
  { role: 'user', content: 'Lisbon.' },
];
const answer = await client.responses.create({ model: 'gpt-5.4', input: uniqueItems(history) });
console.log(answer.output_text);
