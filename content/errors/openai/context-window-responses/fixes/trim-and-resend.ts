// Shortens old tool outputs and resends once when the input exceeds the context window.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';
import type { Response, ResponseInputItem } from 'openai/resources/responses/responses';

const client = new OpenAI();
const KEEP_WHOLE = 3; // newest items that are never touched; yours to choose
const MAX_CHARS = 2_000; // what stays of every older tool output; yours to choose

/** Cuts the text but keeps the items: an output removed from the list leaves its call unanswered. */
function shortenOldOutputs(history: ResponseInputItem[]): ResponseInputItem[] {
  return history.map((item, index) => {
    const old = index < history.length - KEEP_WHOLE;
    if (!old || item.type !== 'function_call_output') return item;
    const text = item.output;
    if (typeof text !== 'string' || text.length <= MAX_CHARS) return item;
    return { ...item, output: `${text.slice(0, MAX_CHARS)}\n[${text.length - MAX_CHARS} characters removed]` };
  });
}

const isTooLong = (error: unknown) => error instanceof OpenAI.APIError && error.code === 'context_length_exceeded';

// --8<-- [start:core]
async function ask(history: ResponseInputItem[]): Promise<Response> {
  try {
    return await client.responses.create({ model: 'gpt-5.4', input: history });
  } catch (error) {
    const input = shortenOldOutputs(history); // cuts their text, keeps every item
    const isSame = input.every((item, index) => item === history[index]);
    if (!isTooLong(error) || isSame) throw error; // nothing left to cut: compact
    console.log('context_length_exceeded: resending with shorter tool outputs');
    return client.responses.create({ model: 'gpt-5.4', input }); // [!code highlight]
  }
}
// --8<-- [end:core]

const response = await ask([
  { role: 'user', content: 'Read the build log.' },
  { type: 'function_call', call_id: 'call_log1', name: 'read_log', arguments: '{}' },
  { type: 'function_call_output', call_id: 'call_log1', output: '12:04 build failed\n'.repeat(90_000) },
  { role: 'assistant', content: 'I have read it.' },
  { role: 'user', content: 'What failed since noon?' },
  { role: 'user', content: 'Answer in one sentence.' },
]);
console.log(response.output_text);
