// Counts the input tokens before sending and compacts the conversation above a budget.
import OpenAI from 'openai';
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems';
import type { ResponseInputItem, Tool } from 'openai/resources/responses/responses';

const client = new OpenAI();
const model = 'gpt-5.4';
const BUDGET = 200_000; // clearly below the input limit of the model page: compaction needs the input to fit

/** Returns the history, compacted when it is above the budget. */
async function fit(history: ResponseInputItem[], tools: Tool[]): Promise<ResponseInputItem[]> {
  const { input_tokens: before } = await client.responses.inputTokens.count({ model, input: history, tools });
  if (before <= BUDGET) return history;
  const compacted = await client.responses.compact({ model, input: history });
  console.log(`compacted: ${before} input tokens were above ${BUDGET}`);
  return toResponseInputItems(compacted.output); // replaces everything before it
}

const tools: Tool[] = []; // the same tools as in the call below: their schemas count too
let history: ResponseInputItem[] = [{ role: 'user', content: "Why did last night's deploy fail?" }];
history = await fit(history, tools);
const response = await client.responses.create({ model, input: history, tools });
history.push(...toResponseInputItems(response.output));
console.log(response.output_text);
