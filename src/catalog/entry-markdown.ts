import { verdictLabels } from './labels.ts';
import type { Entry } from './entry.ts';
import { entryPath } from './summary.ts';

/** An entry as Markdown, whole and without markup of the site. */
export function entryMarkdown(entry: Entry): string {
  const { id, title, summary, quickFix, signature, kind, retry, reviewed } = entry;
  return [
    `# ${title}`,
    summary,
    `- id: ${id}\n- page: ${entryPath(id)}\n- kind: ${kind}\n- send it again? ${verdictLabels[retry.verdict].answer}\n- reviewed: ${reviewed}`,
    `    ${signature}`,
    `**First:** ${quickFix}`,
    entry.body.trim(),
    '## Causes',
    ...entry.causes.map((cause) => `**${cause.title}** ${cause.detail}\n\nTo confirm: ${cause.confirm}`),
    '## Fixes',
    ...entry.fixes.map(
      (fix) =>
        `**${fix.title}**\n\n${fix.steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}\n\nTo see that it worked: ${fix.verify.do} Expect: ${fix.verify.expect}`,
    ),
    '## Look-alikes',
    ...entry.confusedWith.map((other) => `- ${other.id}: ${other.tell}`),
    '## Sources',
    ...entry.evidence.map((source) => `- ${source.title}, <${source.url}>, read ${source.retrieved}: ${source.says}`),
  ].join('\n\n');
}
