import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { verdictLabels } from '../../catalog/entry/labels.ts';
import { providerOf } from '../../catalog/entry/summary.ts';
import { classificationOf } from '../../catalog/outputs/classification.ts';
import { classificationDocument, id, kind, url, verdict } from '../../catalog/outputs/classification-schema.ts';
import type { SearchedEntry } from '../../catalog/search/searched-entry.ts';
import { classify, compileRules, LogReader, isLog } from '../../classifier/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { compareEntries } from '../compare-entries.ts';
import { findEntry } from '../find-entry.ts';
import { listEntries } from '../list-entries.ts';
import { describeDiagnosis } from '../say/describe.ts';
import { amount, byUrgency } from '../say/log-words.ts';
import { mostNear, noPage, searchEntries } from '../search-entries.ts';
import { sectionNamed, sectionsOf } from '../sections.ts';
import { boundedText } from './bounded-text.ts';
import { StdioTransport } from './stdio-transport.ts';

/** Serves the catalogue to one MCP client, over standard input and output, until the client goes. Writes nothing else anywhere. */
export async function serve(catalogue: Catalogue): Promise<void> {
  await mcpServer(catalogue).connect(new StdioTransport(process.stdin, process.stdout));
}

const instructions =
  'Errata identifies errors of LLM APIs and says whether the same request may be sent again. Call classify with the ' +
  'error exactly as it was printed; act on verdict, sameRequest and waitMs. Call read_entry for causes, fixes and sources, one ' +
  'section at a time. Call compare where classify names several entries. ' +
  'A verdict with basis word or status is less certain than one with basis entry. Where verdict is null, search for a part ' +
  'of the message and do not assume that a retry is safe.';

/** The server with its tools; none of them reads or writes anything outside the catalogue, and each answer is bounded. */
function mcpServer(catalogue: Catalogue): McpServer {
  const server = new McpServer({ name: 'errata', version: catalogue.version }, { instructions });
  addClassify(server, catalogue);
  addSearch(server, catalogue);
  addList(server, catalogue);
  addReadEntry(server, catalogue);
  addCompare(server, catalogue);
  return server;
}

const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

function addClassify(server: McpServer, catalogue: Catalogue): void {
  const rules = compileRules(catalogue.rules);
  server.registerTool(
    'classify',
    {
      title: 'Classify an error',
      description:
        'Says which LLM API error a text is and whose, whether the identical request can succeed later and how long to wait. ' +
        'Give the error body, exception, traceback, stream, HTTP dump or log as it was printed, with headers where there are any. ' +
        'Of a log it answers one error and counts the others. Nothing is stored; keys and personal ids do not come back.',
      inputSchema: {
        text: z
          .string()
          .min(1)
          .describe(
            'The error as printed. Up to 10 MB; of more than 1,000,000 characters the head and the tail are read.',
          ),
      },
      outputSchema: classificationDocument.shape,
      annotations,
    },
    ({ text }) => {
      const diagnosis = classify(text, rules);
      const lines = [describeDiagnosis(diagnosis, catalogue, false)];
      if (isLog(text)) {
        const reader = new LogReader(rules);
        reader.push(text);
        const { errors, groups, lines: read } = reader.finish();
        if (groups.length > 1)
          lines.push(
            `This is a log of ${amount(read, 'line')} with ${amount(errors, 'error')}:`,
            ...byUrgency(groups)
              .slice(0, mostKinds)
              .map(
                ({ key, count, first, last }) =>
                  `${key}: ${amount(count, 'time')}, lines ${String(first)} to ${String(last)}`,
              ),
            ...(groups.length > mostKinds ? [`and ${amount(groups.length - mostKinds, 'more kind')}`] : []),
          );
      }
      return {
        ...said(boundedText(lines.join('\n'), 'Send the part around the error for less.')),
        structuredContent: { ...classificationOf(diagnosis, catalogue.entries, catalogue.site) },
      };
    },
  );
}

function addSearch(server: McpServer, catalogue: Catalogue): void {
  server.registerTool(
    'search',
    {
      title: 'Search for an error',
      description:
        'Finds entries by error code, exception class, HTTP status or words of a message, misspelled ones too. Best first. ' +
        'Where covered is false, no page is about the query and the entries are only near to it. For a whole error text use classify.',
      inputSchema: {
        query: z.string().min(1).max(2_000).describe('For example insufficient_quota, APIConnectionError, 429.'),
        limit,
      },
      outputSchema: { covered: z.boolean().describe('Whether a page is about the query.'), entries: z.array(hit) },
      annotations,
    },
    ({ query, limit }) => {
      const { entries, covered } = searchEntries(catalogue, query);
      const shown = entries.slice(0, covered ? limit : Math.min(limit, mostNear));
      const lines = [...(covered ? [] : [noPage(query, shown.length > 0)]), ...shown.map(lineOf)];
      return { ...said(lines.join('\n')), structuredContent: { covered, entries: shown.map(hitOf) } };
    },
  );
}

function addList(server: McpServer, catalogue: Catalogue): void {
  const providers = [...new Set(catalogue.entries.map((entry) => providerOf(entry.id)))];
  server.registerTool(
    'list',
    {
      title: 'List entries',
      description:
        'The entries of a provider, a kind, a verdict or an HTTP status, those that people report most often first. For what can go ' +
        'wrong with an API before anything did; for an error that you have, use classify.',
      inputSchema: {
        provider: z.string().max(60).optional().describe('Id of the provider, such as openai.'),
        kind: kind.optional(),
        verdict: verdict.optional(),
        status: z.int().min(100).max(599).optional().describe('HTTP status.'),
        limit: z.int().min(1).max(50).default(20).describe('The most entries to return.'),
        offset: z.int().min(0).max(100_000).default(0).describe('Entries to skip, for the next page.'),
      },
      outputSchema: { total: z.int().describe('How many fit.'), entries: z.array(hit) },
      annotations,
    },
    ({ limit, offset, ...filter }) => {
      if (filter.provider !== undefined && !providers.includes(filter.provider))
        return failed(`There is no entry of ${JSON.stringify(filter.provider)}. Providers: ${providers.join(', ')}.`);
      const all = listEntries(catalogue, filter);
      const shown = all.slice(offset, offset + limit);
      const range = shown.length > 0 ? `${String(offset + 1)} to ${String(offset + shown.length)} of ` : '';
      const lines = [`${range}${amount(all.length, 'error')}`, ...shown.map(lineOf)];
      return { ...said(lines.join('\n')), structuredContent: { total: all.length, entries: shown.map(hitOf) } };
    },
  );
}

function addReadEntry(server: McpServer, catalogue: Catalogue): void {
  server.registerTool(
    'read_entry',
    {
      title: 'Read an entry',
      description:
        'The entry of one error as Markdown: causes with how to confirm them, fixes with how to verify them, look-alikes, sources. ' +
        'A whole entry has up to 30,000 characters; with section only that part comes.',
      inputSchema: {
        id: z.string().max(200).describe('An id that classify or search gave, such as openai/insufficient-quota.'),
        section: z
          .string()
          .max(100)
          .optional()
          .describe(
            'summary, error (forms and look-alikes), causes, fixes, sdk, not-to-try, questions, sources or another heading.',
          ),
      },
      annotations,
    },
    ({ id, section }) => {
      const { entry, message } = findEntry(catalogue, id);
      if (!entry) return failed(message);
      const page = catalogue.page(entry.id) ?? '';
      const sections = sectionsOf(page);
      const names = sections.map(({ name }) => name).join(', ');
      if (section === undefined) return said(boundedText(page, `Its sections: ${names}.`));
      const found = sectionNamed(sections, section);
      return found
        ? said(boundedText(found.text, 'The rest is on the page.'))
        : failed(`${entry.id} has no section ${JSON.stringify(section)}. It has ${names}.`);
    },
  );
}

function addCompare(server: McpServer, catalogue: Catalogue): void {
  server.registerTool(
    'compare',
    {
      title: 'Compare two entries',
      description:
        'How to tell two errors apart that are easily confused, and the facts in which they differ: verdict, who acts, status, code, message.',
      inputSchema: {
        first: z.string().max(200).describe('Id of an entry.'),
        second: z.string().max(200).describe('Id of another one.'),
      },
      outputSchema: { tell: z.array(z.string()), differing: z.array(compared), same: z.array(compared) },
      annotations,
    },
    (wanted) => {
      const [first, second] = [findEntry(catalogue, wanted.first), findEntry(catalogue, wanted.second)];
      if (!first.entry || !second.entry)
        return failed([first, second].flatMap(({ message }) => message ?? []).join('\n'));
      const { entries, tell, differing, same } = compareEntries(catalogue, first.entry, second.entry);
      const lines = [
        ...entries.map(lineOf),
        ...tell,
        ...differing.map(({ fact, values: [one, other] }) => `${fact}: ${one ?? 'none'} / ${other ?? 'none'}`),
      ];
      return {
        ...said(boundedText(lines.join('\n'), 'Read the entries for the rest.')),
        structuredContent: { tell, differing, same },
      };
    },
  );
}

function said(text: string): Pick<CallToolResult, 'content'> {
  return { content: [{ type: 'text', text }] };
}

function failed(message: string): CallToolResult {
  return { ...said(message), isError: true };
}

function lineOf({ id, title, summary, verdict }: SearchedEntry): string {
  return `${id}: ${title}. ${verdictLabels[verdict]}. ${summary}`;
}

function hitOf({ id, title, summary, kind, verdict, url }: SearchedEntry): z.infer<typeof hit> {
  return { id, title, summary, kind, verdict, url };
}

const hit = z.object({ id, title: z.string(), summary: z.string(), kind, verdict, url });
const limit = z.int().min(1).max(20).default(5).describe('The most entries to return.');
const compared = z.object({ fact: z.string(), values: z.tuple([z.string().nullable(), z.string().nullable()]) });
/** Kinds of errors that are named of a log. */
const mostKinds = 20;
