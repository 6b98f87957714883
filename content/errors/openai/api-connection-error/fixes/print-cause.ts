// Turns "Connection error." into the real reason: walks the causes to the innermost one and names it.
import OpenAI from 'openai';

function reason(error: Error): string {
  if (error instanceof OpenAI.APIConnectionTimeoutError) return 'timeout: the host took too long';
  let link: unknown = error.cause;
  while (link instanceof Error && link.cause instanceof Error) link = link.cause;
  if (!(link instanceof Error)) return error.message;
  const code = 'code' in link ? String(link.code) : '';
  const text = `${code} ${link.message}`.trim();
  if (['ENOTFOUND', 'EAI_AGAIN'].includes(code)) return `dns: ${text}`;
  if (code === 'ECONNREFUSED') return `refused: ${text}`;
  if (/CERT|SSL|TLS|SIGNATURE/.test(code)) return `tls: ${text}`;
  if (['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(code)) return `cut: ${text}`;
  if (link.message.startsWith('Proxy response')) return `proxy: ${link.message}`;
  return text;
}

const client = new OpenAI();
try {
  console.log((await client.responses.create({ model: 'gpt-5.4', input: 'ping' })).output_text);
} catch (error) {
  if (!(error instanceof OpenAI.APIConnectionError)) throw error;
  console.log(reason(error), '| while calling', new URL(client.baseURL).host);
}
