// Sets aside the one tool whose schema is refused, so that the other tools keep working.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

type Tool = OpenAI.Chat.ChatCompletionFunctionTool;

const client = new OpenAI();

/** Answer and the names of the tools that were left out. */
async function ask(messages: OpenAI.Chat.ChatCompletionMessageParam[], tools: Tool[]) {
  const leftOut: string[] = [];
  for (;;) {
    try {
      const completion = await client.chat.completions.create({ model: 'gpt-5.4', messages, tools });
      return { completion, leftOut };
    } catch (error) {
      // param is tools[1].function.parameters, in the Responses API tools[1].parameters
      if (!(error instanceof OpenAI.BadRequestError) || error.code !== 'invalid_function_parameters') throw error;
      const index = Number(/^tools\[(\d+)\]/.exec(error.param ?? '')?.[1] ?? NaN);
      const refused = tools[index];
      if (!refused || tools.length === 1) throw error;
      leftOut.push(refused.function.name);
      console.log(`left out: ${refused.function.name}: ${error.message}`);
      tools = tools.toSpliced(index, 1);
    }
  }
}

const tool = (name: string, parameters: Record<string, unknown>): Tool => ({
  type: 'function',
  function: { name, parameters },
});
const issue = { type: 'object', properties: { number: { type: 'integer' } }, required: ['number'] };
const { completion } = await ask(
  [{ role: 'user', content: 'Which issue is open?' }],
  [tool('get_issue', issue), tool('get_me', { type: 'object' })],
);
console.log(completion.choices[0]?.message.content);
