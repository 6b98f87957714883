// Repeats a run whose content was invalid, then tries once without the names of assistants that reports blame.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

type Message = OpenAI.ChatCompletionMessageParam;

function nameless(message: Message): Message {
  if (message.role !== 'assistant') return message;
  const plain = { ...message };
  delete plain.name;
  return plain;
}

// --8<-- [start:core]
const client = new OpenAI({ maxRetries: 4 }); // [!code highlight]

async function ask(messages: Message[]): Promise<string> {
  const request = { model: 'gpt-5.4', messages };
  // The SDK repeats each 500 with growing pauses; what comes here has failed five times.
  const answer = await client.chat.completions.create(request).catch((error: unknown) => {
    if (!(error instanceof OpenAI.APIError) || error.type !== 'model_error') throw error;
    const plain = messages.map(nameless);
    return client.chat.completions.create({ ...request, messages: plain });
  });
  return answer.choices[0]?.message.content ?? '';
}
// --8<-- [end:core]

console.log('answer:', await ask([{ role: 'user', name: 'max', content: 'Answer with the word pong.' }]));
