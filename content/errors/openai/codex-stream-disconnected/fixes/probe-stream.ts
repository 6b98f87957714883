// Opens a Responses stream at the address that Codex uses and says how it ended: complete, early, cut or silent.
import OpenAI from 'openai';

const terminal = ['response.completed', 'response.incomplete', 'response.failed'];
const idleMs = Number(process.env.PROBE_IDLE_SECONDS ?? 300) * 1000; // Codex waits as long between two events

// The base URL comes from OPENAI_BASE_URL: set it to the base_url of the provider in config.toml.
const client = new OpenAI({ maxRetries: 0 });

async function probe(model: string): Promise<string> {
  const abort = new AbortController();
  const watchdog = setTimeout(() => abort.abort(), idleMs); // the client's own timeout ends at the headers
  let last = 'none';
  try {
    const body = { model, input: 'Count to 500 in words.', stream: true } as const;
    for await (const event of await client.responses.create(body, { signal: abort.signal })) {
      watchdog.refresh();
      if (terminal.includes(event.type)) return `complete: ${event.type}`;
      last = event.type;
    }
  } catch (error) {
    if (!abort.signal.aborted) {
      if (error instanceof OpenAI.APIError && error.status) throw error; // refused before the stream began
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
      return `cut after ${last}: ${String(error)} ${cause}`.trim();
    }
  } finally {
    clearTimeout(watchdog);
  }
  if (abort.signal.aborted) return `silent: nothing for ${idleMs / 1000} s after ${last}`;
  return `closed early after ${last}: no terminal event`;
}

console.log(await probe(process.argv[2] ?? 'gpt-5.4'));
