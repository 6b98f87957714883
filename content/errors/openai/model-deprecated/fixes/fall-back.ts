// Answers with a tested replacement when the configured model has been shut down, and says so loudly.
import OpenAI from 'openai';

const client = new OpenAI();

// Tested with our prompts before it was entered here; reviewed whenever the deprecations page changes.
const replacement = new Map([['gpt-4-0613', 'gpt-5.4']]);
const gone = new Set<string>();

async function create(wanted: string, messages: OpenAI.Chat.ChatCompletionMessageParam[]) {
  const successor = replacement.get(wanted);
  if (successor && gone.has(wanted)) return client.chat.completions.create({ model: successor, messages });
  try {
    return await client.chat.completions.create({ model: wanted, messages });
  } catch (error) {
    // The code says the same of a mistyped name; only names that once worked are in the table.
    const missing = error instanceof OpenAI.NotFoundError && error.code === 'model_not_found';
    if (!missing || !successor) throw error;
    console.error(`${wanted} is gone, ${successor} answers instead: ${error.message}`);
    gone.add(wanted);
    return client.chat.completions.create({ model: successor, messages });
  }
}

const completion = await create('gpt-4-0613', [{ role: 'user', content: 'List the open points.' }]);
console.log(`${completion.model}: ${completion.choices[0]?.message.content}`);
