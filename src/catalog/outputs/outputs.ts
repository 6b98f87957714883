import type { SchemaName } from './json-schema.ts';

/** A file for programs: its path from the root of the site, what it holds, and the schema that it follows. */
export interface Output {
  path: string;
  holds: string;
  schema?: SchemaName;
}

/** What the site gives to programs, as the documentation lists it; `<…>` stands for a part that varies. */
export const outputs: Output[] = [
  {
    path: '/errors/index.json',
    holds: 'Every active entry in short: codes, statuses, classes, message templates, verdict',
    schema: 'index',
  },
  {
    path: '/errors/<id>.json',
    holds: 'One entry with everything on its page; each program of fixFiles is also at /errors/<id>/<name>.txt',
    schema: 'entry',
  },
  { path: '/errors/<id>.md', holds: 'One entry as Markdown, the verdict first, sources last' },
  { path: '/errors/<id>.png', holds: 'One entry as a picture of 1200 by 630 pixels' },
  { path: '/errors.ndjson', holds: 'All entries, one document a line, retired ones too', schema: 'entry' },
  { path: '/rules.json', holds: 'What the classifier matches a text with', schema: 'rules' },
  { path: '/cores.json', holds: 'The first thing to do about each error, in code', schema: 'cores' },
  { path: '/samples.json', holds: 'Texts, each with the id of the error that it is', schema: 'samples' },
  { path: '/observations/<sdk>.json', holds: 'What one SDK did with each error', schema: 'observations' },
  {
    path: '/schema/classification.json',
    holds: 'The schema of what the packages, the command and the MCP server answer',
    schema: 'classification',
  },
  { path: '/llms.txt', holds: 'A list of all entries for language models, with links to the Markdown' },
  { path: '/llms-full.txt', holds: 'The Markdown of all entries in one file' },
  { path: '/feed.xml', holds: 'Changes as an Atom feed, newest first' },
  { path: '/sitemap.xml', holds: 'All pages; entries with the day of their last change' },
];
