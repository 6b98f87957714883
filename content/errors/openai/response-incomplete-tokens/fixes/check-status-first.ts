// Reads the status before the text and asks once more with room for the answer.
import OpenAI from 'openai';

const client = new OpenAI();

async function answer(prompt: string): Promise<string> {
  // First your own cap, then the 25,000 that OpenAI suggests to reserve when you start.
  for (const [budget, effort] of [[400, 'medium'], [25_000, 'low']] as const) {
    const response = await client.responses.create({
      model: 'gpt-5.4',
      input: prompt,
      max_output_tokens: budget,
      reasoning: { effort },
    });
    if (response.status === 'completed') return response.output_text;
    const reason = response.incomplete_details?.reason;
    const used = response.usage?.output_tokens_details.reasoning_tokens ?? 0;
    console.log(`${response.id}: ${response.status}, ${reason}, ${used} of ${budget} tokens spent on reasoning`);
    if (reason !== 'max_output_tokens') {
      throw new Error(`not a token limit: ${response.status} ${reason} ${response.error?.code}`);
    }
  }
  throw new Error('still cut off: split the task or raise the second budget');
}

console.log(await answer('Plan a safe migration of the orders table.'));
