import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport, type StdioServerParameters } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';

/** Characters of a text that a transcript keeps: an entry may be rewritten without another transcript. */
const shown = 120;

/**
 * Starts an MCP server, calls tools one after another and ends it.
 *
 * @returns all messages of the session in order, as they went over the wire, of long texts the beginning of the first line;
 *   and what the server wrote to standard error
 */
export async function session(
  server: StdioServerParameters,
  calls: [name: string, args: Record<string, unknown>][],
): Promise<{ transcript: Record<string, unknown>[]; stderr: string }> {
  const transcript: Record<string, unknown>[] = [];
  const transport = new StdioClientTransport({ ...server, stderr: 'pipe' });
  let stderr = '';
  transport.stderr?.on('data', (chunk) => (stderr += String(chunk)));
  const record = (from: string, message: JSONRPCMessage) => {
    transcript.push({ from, message: JSON.parse(JSON.stringify(message), shorten) as unknown });
  };
  const client = new Client({ name: 'errata-test', version: '1.0.0' });
  const send = transport.send.bind(transport);
  transport.send = (message) => {
    record('client', message);
    return send(message);
  };
  const connected = client.connect(transport);
  const receive = transport.onmessage;
  transport.onmessage = (message) => {
    record('server', message);
    receive?.(message);
  };
  await connected;
  await client.listTools();
  for (const [name, args] of calls) await client.callTool({ name, arguments: args });
  await client.close();
  return { transcript, stderr };
}

function shorten(key: string, value: unknown): unknown {
  if (typeof value !== 'string' || key === 'description' || key === 'instructions') return value;
  const [line = ''] = value.split('\n');
  return line.length <= shown && line === value ? value : `${line.slice(0, shown)}…`;
}
