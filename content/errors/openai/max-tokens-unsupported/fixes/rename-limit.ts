// Renames max_tokens for models that refuse it, and remembers which models do.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

type ChatRequest = OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming;

const client = new OpenAI();
const refusing = new Set<string>(); // models seen to refuse the old name

/** The same limit under its new name; a limit that already has the new name wins. */
function renamed({ max_tokens: limit, ...rest }: ChatRequest): ChatRequest {
  return { ...rest, max_completion_tokens: rest.max_completion_tokens ?? limit };
}

// --8<-- [start:core]
async function create(request: ChatRequest) {
  const first = refusing.has(request.model) ? renamed(request) : request;
  try {
    return await client.chat.completions.create(first);
  } catch (error) {
    if (!(error instanceof OpenAI.BadRequestError)) throw error;
    const { param, code } = error;
    if (param !== 'max_tokens' || code !== 'unsupported_parameter') throw error;
    refusing.add(request.model);
    return client.chat.completions.create(renamed(request)); // [!code highlight]
  }
}
// --8<-- [end:core]

// The limit comes from a settings file that older models share, so both names must work.
const settings = { model: 'gpt-5.4', max_tokens: 4_000 };
const completion = await create({ ...settings, messages: [{ role: 'user', content: 'Which backups failed?' }] });
console.log(completion.choices[0]?.message.content);
