// Finds out which part of Azure's content filter refused a prompt. The message never says it; the body of the error does.
import OpenAI, { AzureOpenAI } from 'openai';

const deployment = process.env.AZURE_OPENAI_DEPLOYMENT ?? 'gpt-4o';

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
function refusedBy(body: FilterBody): string[] {
  const results = body.innererror?.content_filter_result ?? body.inner_error?.content_filter_results ?? {};
  return Object.entries(results).flatMap(([name, { filtered, severity }]) => {
    if (!filtered) return [];
    return severity === undefined ? name : `${name} (${severity})`;
  });
}

async function ask(content: string): Promise<string | null> {
  try {
    const answer = await client.chat.completions.create({
      model: deployment,
      messages: [{ role: 'user', content }],
    });
    return answer.choices[0]?.message.content ?? null;
  } catch (error) {
    if (!(error instanceof OpenAI.BadRequestError) || error.code !== 'content_filter') throw error;
    // Do not send it again: log the category, tell the user, and drop this turn from the history.
    console.log(`refused: ${refusedBy((error.error ?? {}) as FilterBody).join(', ') || 'no category given'}`);
    return null;
  }
}

await ask('Say hello.');
