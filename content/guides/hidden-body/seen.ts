// What a server sent with an error, as one line for a log. It reads the errors of openai and anthropic, the AI SDK, axios,
// got and ky, and looks into what an error was thrown for. Of fetch, pass the response itself: fetch throws for no status. The body can
// hold your own prompt: cut it, or leave it out of logs that others read. ES module.

const limit = 2000;

interface Shapes {
  status?: number;
  statusCode?: number;
  headers?: Headers;
  responseHeaders?: Record<string, string>;
  responseBody?: string;
  requestID?: string | null;
  error?: unknown;
  message?: string;
  response?: { status?: number; statusCode?: number; headers?: unknown; data?: unknown; body?: unknown };
  data?: unknown;
  lastError?: unknown;
  cause?: unknown;
}

/** Status, request id and body, or the bare error where no server answered. A body that is a stream has to be collected before. */
export async function seen(thrown: unknown): Promise<string> {
  if (thrown instanceof Response) {
    const body = await thrown.clone().text().catch(() => 'read before');
    return line(thrown.status, thrown.headers, body);
  }
  for (let error = thrown as Shapes | undefined; error; error = (error.lastError ?? error.cause) as Shapes | undefined) {
    const { response } = error;
    // The AI SDK.
    if (error.responseBody !== undefined) return line(error.statusCode, error.responseHeaders, error.responseBody);
    // axios has `response.data`, got `response.body`, ky `data` beside the response.
    if (response) {
      const body = response.data ?? error.data ?? response.body;
      return line(response.status ?? response.statusCode, response.headers, body);
    }
    // openai and anthropic keep the parsed body, and text in the message where it was no JSON.
    if (error.status !== undefined) return line(error.status, error.headers, error.error ?? error.message);
  }
  return `no answer: ${String(thrown)}`;
}

function line(status: number | undefined, headers: unknown, body: unknown): string {
  const named = (name: string) =>
    headers instanceof Headers ? headers.get(name) : (headers as Record<string, string> | undefined)?.[name];
  const id = named('x-request-id') ?? named('request-id') ?? 'none';
  return `HTTP ${String(status)} request-id=${id} body=${text(body).slice(0, limit)}`;
}

function text(body: unknown): string {
  if (typeof body === 'string') return body;
  try {
    return String(JSON.stringify(body)); // undefined too
  } catch {
    return 'not read: a stream, or another object that is no JSON';
  }
}
