// Asks once more with a larger limit when reasoning used all of max_completion_tokens and no text came.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const FIRST_LIMIT = 400; // what max_tokens used to be, for text alone
const WITH_REASONING = 25_000; // OpenAI's starting advice for reasoning and text together

async function ask(content: string): Promise<string> {
  for (const limit of [FIRST_LIMIT, WITH_REASONING]) {
    const completion = await client.chat.completions.create({
      model: 'gpt-5.4',
      messages: [{ role: 'user', content }],
      max_completion_tokens: limit,
    });
    const choice = completion.choices[0];
    const text = choice?.message.content ?? '';
    if (choice?.finish_reason !== 'length') return text;
    const spent = completion.usage?.completion_tokens_details?.reasoning_tokens;
    console.log(`limit ${limit}: ${spent} tokens of reasoning, ${text.length} characters of text`);
  }
  throw new Error('cut off again: shorten the task or lower reasoning_effort');
}

console.log(await ask('Why did node 7 stop?'));
