// Repeats a call with the nearest reasoning effort that the model offers, and remembers it by model and wanted effort.
// ES module: "type": "module", or name it .mts.
import OpenAI, { type APIError } from 'openai';

const client = new OpenAI();
type Response = OpenAI.Responses.Response;
type Effort = NonNullable<OpenAI.ReasoningEffort>;
const order: Effort[] = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'];
const learned = new Map<string, Effort>();
const key = (model: string, wanted: Effort) => `${model} ${wanted}`;

function nearest(wanted: Effort, list: string): Effort | undefined {
  const distance = (effort: Effort) => Math.abs(order.indexOf(effort) - order.indexOf(wanted));
  const offered = order.filter((effort) => list.includes(`'${effort}'`));
  return offered.sort((a, b) => distance(a) - distance(b) || order.indexOf(b) - order.indexOf(a))[0];
}

// --8<-- [start:core]
async function create(model: string, input: string, wanted: Effort): Promise<Response> {
  try {
    const effort = learned.get(key(model, wanted)) ?? wanted;
    return await client.responses.create({ model, input, reasoning: { effort } });
  } catch (error) {
    const { param, message } = error as APIError;
    const usable = nearest(wanted, message.split('Supported values are')[1] ?? '');
    if (param !== 'reasoning.effort' || !usable || learned.has(key(model, wanted))) throw error;
    learned.set(key(model, wanted), usable); // [!code highlight]
    return create(model, input, wanted);
  }
}
// --8<-- [end:core]

const response = await create('gpt-5.4', 'Why did node 7 stop?', 'minimal');
console.log(response.output_text, 'effort', learned.get(key('gpt-5.4', 'minimal')));
