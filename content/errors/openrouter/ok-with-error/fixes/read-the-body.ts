// Reads the error that OpenRouter puts behind HTTP 200, and repeats what can pass.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';

interface Inner {
  code?: number;
  message?: string;
}
type WithError = Partial<OpenAI.ChatCompletion> & { error?: Inner };

const attempts = 3;
const canPass = new Set([408, 429, 500, 502, 503, 504]);

const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) throw new Error('OPENROUTER_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENROUTER_BASE_URL ?? 'https://openrouter.ai/api/v1',
  apiKey,
  timeout: 120_000,
});

// --8<-- [start:core]
/** The error of a 200: at the top level, or in the first choice. */
function errorInside({ error, choices }: WithError): Inner | undefined {
  const first = choices?.[0] as { error?: Inner } | undefined;
  const inner = error ?? first?.error;
  if (!inner && !first) return { code: 502, message: 'no choices and no error' };
  return inner; // [!code highlight]
}
// --8<-- [end:core]

async function ask(content: string): Promise<string | null | undefined> {
  let error: Inner | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const completion = await client.chat.completions.create({
      model: 'z-ai/glm-5.3-flash',
      messages: [{ role: 'user', content }],
    });
    error = errorInside(completion as WithError);
    if (!error) return completion.choices[0]?.message.content;
    if (!canPass.has(error.code ?? 0)) break;
    await sleep(1000 * 2 ** attempt);
  }
  throw new Error(`OpenRouter, ${error?.code} behind HTTP 200: ${error?.message}`);
}

console.log(await ask('What is two plus two?'));
