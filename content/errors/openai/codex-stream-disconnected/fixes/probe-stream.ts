// Opens a Responses stream at the address that Codex uses and says how it ended: complete, early, cut or silent.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const terminal = ['response.completed', 'response.incomplete', 'response.failed'];
const idleMs = Number(process.env.PROBE_IDLE_SECONDS ?? 300) * 1000; // Codex waits as long between two events
const prompt = { model: process.argv[2] ?? 'gpt-5.4', input: 'Count to 500 in words.', stream: true } as const;

// The base URL comes from OPENAI_BASE_URL: set it to the base_url of the provider in config.toml.
const client = new OpenAI({ maxRetries: 0 });
const abort = new AbortController();
const watchdog = setTimeout(() => abort.abort(), idleMs); // the client's own timeout ends at the headers
const { signal } = abort;
let last = 'none';

// --8<-- [start:core]
async function probe(): Promise<string> {
  try {
    for await (const { type } of await client.responses.create(prompt, { signal })) {
      if (terminal.includes(type)) return `complete: ${type}`;
      last = type;
      watchdog.refresh();
    }
  } catch (error) {
    if (!signal.aborted) return `cut after ${last}: ${why(error)}`; // by VPN or proxy
  }
  if (signal.aborted) return `silent: nothing for ${idleMs / 1000} s after ${last}`;
  return `closed early after ${last}: no terminal event`; // [!code highlight]
  // --8<-- [end:core]
}

function why(error: unknown): string {
  if (error instanceof OpenAI.APIError && error.status) throw error; // refused before the stream began
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  return `${String(error)} ${cause}`.trim();
}

console.log(await probe());
clearTimeout(watchdog);
