// Reads finish_reason before the content, because a filtered chat completion is HTTP 200 and nothing is thrown.
import OpenAI from 'openai';

const client = new OpenAI();

type Answer = { kind: 'text'; text: string } | { kind: 'filtered'; id: string; tokens: number | undefined };

async function ask(question: string): Promise<Answer> {
  const completion = await client.chat.completions.create({
    model: 'gpt-5.4',
    messages: [{ role: 'user', content: question }],
  });
  const choice = completion.choices[0];
  if (!choice) throw new Error(`${completion.id} has no choice`);
  if (choice.finish_reason === 'content_filter')
    return { kind: 'filtered', id: completion.id, tokens: completion.usage?.completion_tokens };
  if (choice.finish_reason !== 'stop') throw new Error(`${completion.id} ended with ${choice.finish_reason}`);
  return { kind: 'text', text: choice.message.content ?? '' };
}

const answer = await ask('Summarise the transcript of the hearing.');
if (answer.kind === 'filtered') console.log(`filtered after ${answer.tokens} tokens: ${answer.id}`);
else console.log(answer.text);
