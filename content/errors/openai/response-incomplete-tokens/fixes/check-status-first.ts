// Reads the status before the text and asks once more with room for the answer.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const client = new OpenAI();

/** The counts that tell which cause it is: all reasoning, a long answer, or a full window. */
function logSpent({ id, status, usage }: OpenAI.Responses.Response, budget: number): void {
  const used = usage?.output_tokens_details.reasoning_tokens ?? 0;
  console.log(`${id}: ${status}, ${used} of ${budget} tokens spent on reasoning`);
}

async function answer(input: string): Promise<string> {
  // --8<-- [start:core]
  const tries = [[400, 'medium'], [25_000, 'low']] as const; // then OpenAI's advice
  for (const [max_output_tokens, effort] of tries) {
    const request = { model: 'gpt-5.4', input, max_output_tokens, reasoning: { effort } };
    const response = await client.responses.create(request);
    if (response.status === 'completed') return response.output_text; // [!code highlight]
    logSpent(response, max_output_tokens);
    const reason = response.incomplete_details?.reason ?? response.error?.code;
    if (reason !== 'max_output_tokens') throw new Error(`not a token limit: ${reason}`);
  }
  throw new Error('still cut: split the task, or shorten the input');
  // --8<-- [end:core]
}

console.log(await answer('Plan a safe migration of the orders table.'));
