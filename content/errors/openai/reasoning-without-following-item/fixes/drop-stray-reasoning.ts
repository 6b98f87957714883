// Drops reasoning items whose next item is missing or carries no id from the model.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import type { ResponseInputItem } from 'openai/resources/responses/responses';

const client = new OpenAI();

function dropStrayReasoning(history: ResponseInputItem[]): ResponseInputItem[] {
  // --8<-- [start:core]
  const kept: ResponseInputItem[] = [];
  for (const item of history.toReversed()) {
    if (isReasoning(item) && item.id && !isFromModel(kept[0])) { // the item behind
      console.log(`dropped ${item.id}: nothing of its response follows`);
      continue; // [!code highlight]
    }
    kept.unshift(item);
  }
  return kept;
  // --8<-- [end:core]
}

function isReasoning(item: ResponseInputItem): item is ResponseInputItem & { id?: string } {
  return item.type === 'reasoning' || (item.type === 'item_reference' && item.id.startsWith('rs_'));
}

/** A message, call or reference that still carries the id it was returned with. */
function isFromModel(item: ResponseInputItem | undefined): boolean {
  if (!item || ('role' in item && item.role !== 'assistant')) return false;
  if (item.type?.endsWith('_output')) return false;
  return 'id' in item && Boolean(item.id);
}

// The assistant message was rebuilt from plain text and lost its id, so the reasoning before it has no partner.
const history: ResponseInputItem[] = [
  { role: 'user', content: 'How cold is it in Oslo?' },
  { type: 'reasoning', id: 'rs_0b7d41f2c9e8a635016a2104d7f3e48196a5c3b2d1e0f9a8b7', summary: [] },
  { role: 'assistant', content: '4 degrees.' },
  { role: 'user', content: 'Lisbon has 21. Which is colder?' },
];
const response = await client.responses.create({ model: 'gpt-5.4', input: dropStrayReasoning(history) });
console.log(response.output_text);
