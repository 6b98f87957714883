// Answers with a tested replacement when the configured model has been shut down, and says so loudly.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

// Tested with our prompts before it was entered here; reviewed whenever the deprecations page changes.
const replacement = new Map([['gpt-4-0613', 'gpt-5.4']]);

type Messages = OpenAI.Chat.ChatCompletionMessageParam[];

const isGone = (error: unknown) => error instanceof OpenAI.NotFoundError && error.code === 'model_not_found';

// --8<-- [start:core]
async function create(wanted: string, messages: Messages) {
  try {
    return await client.chat.completions.create({ model: wanted, messages });
  } catch (error) {
    const model = replacement.get(wanted); // tested with your prompts
    // A mistyped name has the same code: the table holds names that once worked.
    if (!isGone(error) || !model) throw error;
    console.error(`${wanted} is gone, ${model} answers: ${error}`);
    return client.chat.completions.create({ model, messages }); // [!code highlight]
  }
}
// --8<-- [end:core]

const completion = await create('gpt-4-0613', [{ role: 'user', content: 'List the open points.' }]);
console.log(`${completion.model}: ${completion.choices[0]?.message.content}`);
