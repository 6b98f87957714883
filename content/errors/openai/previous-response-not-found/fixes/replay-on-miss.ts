// Chains by previous_response_id and, when the server has lost the chain, replays the history once.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI, { BadRequestError } from 'openai';
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems';
import type { ResponseInputItem } from 'openai/resources/responses/responses';

const client = new OpenAI();

interface Chat {
  /** Our own copy of every item: the chain is a shortcut, not the only memory. */
  history: ResponseInputItem[];
  previous: string | null;
}

async function ask(chat: Chat, ...newItems: ResponseInputItem[]): Promise<string> {
  const send = (input: ResponseInputItem[], previous: string | null) =>
    client.responses.create({ model: 'gpt-5.4', input, previous_response_id: previous, store: true });
  // --8<-- [start:core]
  const response = await send(newItems, chat.previous).catch((error: unknown) => {
    if (!isLost(error) || chat.history.length === 0) throw error; // nothing to replay
    const history = chat.history.filter((item) => !isReference(item));
    console.log(`chain lost (${chat.previous}), replaying ${history.length} items`);
    return send([...history, ...newItems], null); // [!code highlight]
  });
  if (response.status === 'completed') { // only then move the id forward
    chat.history.push(...newItems, ...toResponseInputItems(response.output));
    chat.previous = response.id;
  }
  // --8<-- [end:core]
  if (response.status !== 'completed') throw new Error(`${response.id}: ${response.status}`);
  return response.output_text;
}

const isLost = (error: unknown) =>
  error instanceof BadRequestError && error.code === 'previous_response_not_found';

/** Reasoning without its encrypted content only points at what the server no longer has. */
const isReference = (item: ResponseInputItem) => item.type === 'reasoning' && !item.encrypted_content;

// A session loaded from our database; its last response is older than the server's storage time.
const chat: Chat = {
  history: [
    { role: 'user', content: 'A table for four, please.' },
    { role: 'assistant', content: 'For which evening?' },
  ],
  previous: 'resp_0f4c81d2e7a9b356016a211b80a2c48197d5e6f7a8b9c0d1e2',
};
console.log(await ask(chat, { role: 'user', content: 'Friday at eight.' }));
