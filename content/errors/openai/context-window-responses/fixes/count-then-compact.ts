// Counts the input tokens before sending and compacts the conversation above a budget.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems';
import type { ResponseInputItem, Tool } from 'openai/resources/responses/responses';

const client = new OpenAI();
const model = 'gpt-5.4';
const BUDGET = 200_000; // clearly below the input limit of the model page: compaction needs the input to fit

/** Returns the history, compacted when it is above the budget together with the question. */
async function fit(history: ResponseInputItem[], question: ResponseInputItem, tools: Tool[]) {
  const input = [...history, question];
  const { input_tokens: before } = await client.responses.inputTokens.count({ model, input, tools });
  if (before <= BUDGET) return history;
  const compacted = await client.responses.compact({ model, input: history });
  console.log(`compacted: ${before} input tokens were above ${BUDGET}`);
  return toResponseInputItems(compacted.output); // replaces everything before it
}

const tools: Tool[] = []; // the same tools as in the call below: their schemas count too
let history: ResponseInputItem[] = [
  { role: 'user', content: "Read last night's deploy log." },
  { role: 'assistant', content: 'I have read it.' },
];
const question: ResponseInputItem = { role: 'user', content: 'Why did the deploy fail?' };
history = [...(await fit(history, question, tools)), question];
const response = await client.responses.create({ model, input: history, tools });
history.push(...toResponseInputItems(response.output));
console.log(response.output_text);
