import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { classificationOf } from '../catalog/outputs/classification.ts';
import { classificationDocument, id, kind, url, verdict } from '../catalog/outputs/classification-schema.ts';
import { classify, compileRules } from '../classifier/index.ts';
import type { Catalogue } from './catalogue.ts';
import { findEntry } from './find-entry.ts';
import { describeDiagnosis } from './print.ts';
import { searchEntries } from './search-entries.ts';

/** Serves the catalogue to one MCP client, over standard input and output, until the client goes. Writes nothing else anywhere. */
export async function serve(catalogue: Catalogue): Promise<void> {
  await mcpServer(catalogue).connect(new StdioServerTransport());
}

const instructions =
  'Errata identifies errors of LLM APIs and says whether the same request may be sent again. Call classify with the ' +
  'error exactly as it was printed; act on verdict, sameRequest and waitMs. Call read_entry for causes, fixes and sources. ' +
  'A verdict with basis word or status is less certain than one with basis entry. Where verdict is null, search for a part ' +
  'of the message and do not assume that a retry is safe.';

/** The server with its three tools; none of them reads or writes anything outside the catalogue. */
function mcpServer(catalogue: Catalogue): McpServer {
  const rules = compileRules(catalogue.rules);
  const server = new McpServer({ name: 'errata', version: catalogue.version }, { instructions });
  const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  server.registerTool(
    'classify',
    {
      title: 'Classify an error',
      description:
        'Says which LLM API error a text is and whose, whether the identical request can succeed later and how long to wait. ' +
        'Give the error body, exception, traceback, stream, HTTP dump or log as it was printed, with headers where there are any. ' +
        'Nothing is stored; keys and personal ids do not come back.',
      inputSchema: { text: z.string().min(1).describe('The error as printed. At most 1,000,000 characters are read.') },
      outputSchema: classificationDocument.shape,
      annotations,
    },
    ({ text }) => {
      const diagnosis = classify(text, rules);
      return {
        ...said(describeDiagnosis(diagnosis)),
        structuredContent: { ...classificationOf(diagnosis, catalogue.entries, catalogue.site) },
      };
    },
  );
  server.registerTool(
    'search',
    {
      title: 'Search for an error',
      description:
        'Finds entries by error code, exception class, HTTP status or words of a message, misspelled ones too. Best first. ' +
        'For a whole error text use classify.',
      inputSchema: {
        query: z.string().min(1).max(2_000).describe('For example insufficient_quota, APIConnectionError, 429.'),
        limit: z.int().min(1).max(20).default(5).describe('The most entries to return.'),
      },
      outputSchema: { entries: z.array(hit) },
      annotations,
    },
    ({ query, limit }) => {
      const entries = searchEntries(catalogue, query)
        .slice(0, limit)
        .map(({ id, title, summary, kind, verdict, url }) => ({ id, title, summary, kind, verdict, url }));
      const lines = entries.map(({ id, title, summary }) => `${id}: ${title}. ${summary}`);
      return {
        ...said(lines.length > 0 ? lines.join('\n') : 'No entry fits. Try a code, or fewer words of the message.'),
        structuredContent: { entries },
      };
    },
  );
  server.registerTool(
    'read_entry',
    {
      title: 'Read an entry',
      description:
        'The whole entry of one error as Markdown: causes with how to confirm them, fixes with how to verify them, look-alikes, sources.',
      inputSchema: {
        id: z.string().describe('An id that classify or search gave, such as openai/insufficient-quota.'),
      },
      annotations,
    },
    ({ id }) => {
      const { entry, message } = findEntry(catalogue, id);
      return entry ? said(catalogue.page(entry.id) ?? '') : { ...said(message), isError: true };
    },
  );
  return server;
}

function said(text: string): Pick<CallToolResult, 'content'> {
  return { content: [{ type: 'text', text }] };
}

const hit = z.object({ id, title: z.string(), summary: z.string(), kind, verdict, url });
