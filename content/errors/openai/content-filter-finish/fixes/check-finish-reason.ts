// Reads finish_reason before the content, because a filtered chat completion is HTTP 200 and nothing is thrown.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

// --8<-- [start:core]
async function ask(content: string): Promise<string | null> {
  const messages = [{ role: 'user' as const, content }];
  const answer = await client.chat.completions.create({ model: 'gpt-5.4', messages });
  const choice = answer.choices[0];
  if (choice?.finish_reason === 'content_filter') {
    console.log(`filtered after ${answer.usage?.completion_tokens} tokens: ${answer.id}`);
    return null; // [!code highlight]
  }
  if (choice?.finish_reason !== 'stop') throw new Error(`${choice?.finish_reason}`);
  return choice.message.content;
}
// --8<-- [end:core]

console.log((await ask('Summarize the transcript of the hearing.')) ?? 'needs a person');
