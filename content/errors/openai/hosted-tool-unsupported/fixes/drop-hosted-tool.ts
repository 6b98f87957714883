// Asks with hosted tools, and without those that a model refuses. Remembers the pairs.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type Tools = OpenAI.Responses.Tool[];
const refused = new Set<string>(); // "model tool"

// --8<-- [start:core]
async function ask(model: string, input: string, tools: Tools): Promise<OpenAI.Responses.Response> {
  const usable = tools.filter(({ type }) => !refused.has(`${model} ${type}`));
  try {
    return await client.responses.create({ model, input, tools: usable });
  } catch (error) {
    const named = /Hosted tool '(\w+)' is not supported/.exec((error as Error).message)?.[1];
    if (!named || refused.has(`${model} ${named}`)) throw error;
    refused.add(`${model} ${named}`); // [!code highlight]
    return ask(model, input, tools);
  }
}
// --8<-- [end:core]

const answer = await ask('gpt-5-chat-latest', 'Which Node.js line is LTS?', [{ type: 'web_search_preview' }]);
console.log(answer.output_text, 'without', [...refused].map((pair) => pair.split(' ')[1]).join(', '));
