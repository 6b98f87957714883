// Finds out which part of Azure's content filter refused a prompt. The message never says it; the body of the error does.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI, { AzureOpenAI } from 'openai';

const deployment = process.env['AZURE_OPENAI_DEPLOYMENT'] ?? 'gpt-4o';

// Endpoint, key and API version come from the environment; the SDK sends a 400 only once.
const client = new AzureOpenAI();

interface Verdict {
  filtered?: boolean;
  severity?: string;
}

/** Two spellings of the inner object exist. */
interface FilterBody {
  innererror?: { content_filter_result?: Record<string, Verdict> };
  inner_error?: { content_filter_results?: Record<string, Verdict> };
}

/** Categories with filtered true, such as jailbreak or violence (medium). */
function refusedBy(error: InstanceType<typeof OpenAI.BadRequestError>): string[] {
  const body = (error.error ?? {}) as FilterBody;
  const results = body.innererror?.content_filter_result ?? body.inner_error?.content_filter_results ?? {};
  return Object.entries(results).flatMap(([name, { filtered, severity }]) => {
    if (!filtered) return [];
    return severity === undefined ? name : `${name} (${severity})`;
  });
}

function isFiltered(error: unknown): error is InstanceType<typeof OpenAI.BadRequestError> {
  return error instanceof OpenAI.BadRequestError && error.code === 'content_filter';
}

async function ask(messages: OpenAI.ChatCompletionMessageParam[]): Promise<string | null> {
  // --8<-- [start:core]
  try {
    const answer = await client.chat.completions.create({ model: deployment, messages });
    return answer.choices[0]?.message.content ?? null;
  } catch (error) {
    if (!isFiltered(error)) throw error; // code content_filter
    // The category is in error.error.innererror, not in the message.
    console.log(`refused: ${refusedBy(error).join(', ') || 'no category given'}`);
    messages.pop(); // [!code highlight]
    return null; // the same text is refused again: change it
  }
  // --8<-- [end:core]
}

await ask([{ role: 'user', content: 'Say hello.' }]);
