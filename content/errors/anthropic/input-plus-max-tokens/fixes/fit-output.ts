// Lowers max_tokens to what the message says is left of the window, down to a floor.
import Anthropic from '@anthropic-ai/sdk';

type Request = Anthropic.MessageCreateParamsNonStreaming;
const client = new Anthropic({ timeout: 600_000 }); // stated, so that a high max_tokens needs no stream
const sum = /exceed context limit: (\d+) \+ (\d+) > (\d+)/;
const margin = 1_000; // this and the floor are yours to choose
const floor = 2_000;

// --8<-- [start:core]
async function ask(request: Request): Promise<Anthropic.Message> {
  try {
    return await client.messages.create(request);
  } catch (error) {
    const found = error instanceof Anthropic.APIError && sum.exec(error.message);
    const left = found ? Number(found[3]) - Number(found[1]) - margin : 0;
    if (left < floor) throw error; // another error, or too little room: compact
    console.log(`max_tokens ${request.max_tokens} -> ${left}`);
    return ask({ ...request, max_tokens: left }); // [!code highlight]
  }
}
// --8<-- [end:core]

const messages = [{ role: 'user' as const, content: 'Summarize the log above.' }];
const [first] = (await ask({ model: 'claude-3-7-sonnet-20250219', max_tokens: 64_000, messages })).content;
if (first?.type === 'text') console.log(first.text);
