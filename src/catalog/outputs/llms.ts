import type { Area } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { markdownPath } from './entry-markdown.ts';
import { verdictLabels } from '../entry/labels.ts';
import { bullets, escaped } from './markdown.ts';
import { siteUrl } from '../entry/site-url.ts';

const about = `# Errata

> A field guide to LLM API errors: which error it is, whether the identical request can ever pass, who has to act, what the SDKs do about it by themselves, and the evidence.`;

const reading = `Each link below leads to one error as Markdown. The words in brackets are the verdict on sending the same request again. An id such as \`openai/insufficient-quota\` is permanent. What is not known is said to be unknown.`;

/** `/llms.txt` in the form of llmstxt.org: what this site is, and a link to the Markdown of every entry. */
export function llmsText(areas: (Area & { entries: Entry[] })[], site: URL | string | undefined): string {
  const link = (name: string, path: string, note: string) => `[${escaped(name)}](${siteUrl(path, site)}): ${note}`;
  const sections = areas.map(
    ({ title, entries }) =>
      `## ${title}\n\n${bullets(
        entries.map(({ id, title: name, retry, summary }) =>
          link(name, markdownPath(id), `(${verdictLabels[retry.verdict]}) ${summary}`),
        ),
      )}`,
  );
  const data = bullets([
    link('All entries as one Markdown file', '/llms-full.txt', 'long'),
    link('Index as JSON', '/errors/index.json', 'codes, statuses, exception classes, message templates and verdicts'),
    link('Rules as JSON', '/rules.json', 'what the classifier of this site matches a text with'),
    link('Samples as JSON', '/samples.json', 'texts with the error that each one is'),
    link('About the data', '/docs/data/', 'formats, schemas and what may change'),
  ]);
  return `${[about, reading, ...sections, `## Optional\n\n${data}`].join('\n\n')}\n`;
}

/** `/llms-full.txt`: the Markdown of every entry, one after the other, in pieces. */
export function* llmsFullText(documents: Iterable<string>): Generator<string> {
  yield `${about}\n\n`;
  let isFirst = true;
  for (const document of documents) {
    yield isFirst ? document : `\n---\n\n${document}`;
    isFirst = false;
  }
}
