// Sends a turn again in a new container when the old one has expired, without the calls that name the old one.
// ES module: "type": "module", or name it .mts.
import OpenAI, { BadRequestError, NotFoundError } from 'openai';

const client = new OpenAI();
type Items = OpenAI.Responses.ResponseInput;
type Container = OpenAI.Responses.Tool.CodeInterpreter['container'];

function isLost(error: unknown): boolean {
  const isRefusal = error instanceof BadRequestError || error instanceof NotFoundError;
  return isRefusal && /container/i.test(error.message);
}

async function ask(input: Items, container: Container): Promise<string> {
  const tools = [{ type: 'code_interpreter' as const, container }];
  return (await client.responses.create({ model: 'gpt-5.4', tools, input })).output_text;
}

// --8<-- [start:core]
async function askAnew(history: Items, container: string): Promise<string> {
  try {
    return await ask(history, container);
  } catch (error) {
    if (!isLost(error)) throw error;
    const kept = history.filter(({ type }) => type !== 'code_interpreter_call');
    return ask(kept, { type: 'auto' }); // [!code highlight]
  }
}
// --8<-- [end:core]

const id = 'cntr_6a2b3c4d';
const history: Items = [
  { role: 'user', content: 'Which node is full?' },
  { type: 'code_interpreter_call', id: 'ci_6a2b3c4d', container_id: id, status: 'completed', code: 'print(7)', outputs: null },
  { role: 'assistant', content: 'Node 7.' },
];
console.log(await askAnew(history, id));
