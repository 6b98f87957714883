// Retries a short outage and turns "Connection error." into the real reason, with one word to alert on.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

function word(error: Error, cause: Error): string {
  if (error instanceof OpenAI.APIConnectionTimeoutError) return 'timeout';
  const code = 'code' in cause ? String(cause.code) : '';
  if (['ENOTFOUND', 'EAI_AGAIN'].includes(code)) return `dns: ${code}`;
  if (code === 'ECONNREFUSED') return `refused: ${code}`;
  if (/CERT|SSL|TLS|SIGNATURE/.test(code)) return `tls: ${code}`;
  if (['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(code)) return `cut: ${code}`;
  if (cause.message.startsWith('Proxy response')) return `proxy: ${cause.message}`;
  return code || cause.message;
}

// Four retries wait up to 7.5 s in all. The default of two is over in about 1.5 s.
// --8<-- [start:core]
const client = new OpenAI({ maxRetries: 4 }); // [!code highlight]
try {
  const answer = await client.responses.create({ model: 'gpt-5.4', input: 'ping' });
  console.log(answer.output_text);
} catch (error) {
  if (!(error instanceof OpenAI.APIConnectionError)) throw error;
  let cause: Error = error;
  while (cause.cause instanceof Error) cause = cause.cause;
  // The innermost cause says which: DNS, address, certificate, proxy or a cut.
  console.log(`no connection to ${new URL(client.baseURL).host}:`, cause.message);
  // --8<-- [end:core]
  console.log(word(error, cause));
}
