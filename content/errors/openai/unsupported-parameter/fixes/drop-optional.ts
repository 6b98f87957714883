// Drops optional fields that a model refuses, one for each refusal, and remembers them by model.
// ES module: "type": "module", or name it .mts.
import OpenAI, { type APIError } from 'openai';

type ChatRequest = OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming;
type Completion = OpenAI.Chat.Completions.ChatCompletion;

const client = new OpenAI();
// Fields that you can do without. Yours to choose; what changes the meaning of a call stays out.
const optional = ['top_p', 'stop', 'logprobs', 'top_logprobs', 'logit_bias', 'presence_penalty', 'frequency_penalty'];
const refused = new Set<string>(); // "model field"

// --8<-- [start:core]
async function create(request: ChatRequest): Promise<Completion> {
  const isTaken = ([field]: [string, unknown]) => !refused.has(`${request.model} ${field}`);
  const allowed = Object.fromEntries(Object.entries(request).filter(isTaken)) as typeof request;
  try {
    return await client.chat.completions.create(allowed);
  } catch (error) {
    const { code, param } = error as APIError;
    if (code !== 'unsupported_parameter' || !optional.includes(param ?? '')) throw error;
    refused.add(`${request.model} ${param}`); // [!code highlight]
    return create(request);
  }
}
// --8<-- [end:core]

const messages = [{ role: 'user' as const, content: 'Refund order 5521?' }];
const completion = await create({ model: 'gpt-5.4', messages, top_p: 1, stop: ['\n\n'] });
const fields = [...refused].map((entry) => entry.replace('gpt-5.4 ', '')).sort();
console.log(completion.choices[0]?.message.content, 'without', fields.join(', '));
