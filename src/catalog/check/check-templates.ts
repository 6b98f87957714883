import { compileTemplate } from '../../classifier/index.ts';
import type { Entry } from '../entry/entry.ts';
import type { Report } from '../reading/problem.ts';

const snippet =
  "message: 'Rate limit reached for {model}: Limit {limit:int}.[[ Please try again in {wait:duration}.]]'";

/** Checks that the classifier can compile each message of an entry, that its braces are placeholders, and that waits come from one. */
export function checkTemplates(entry: Entry, report: Report): void {
  const variables = new Set<string>();
  entry.signatures.forEach(({ message }, index) => {
    if (message === undefined) return;
    const path = `signatures.${index}.message`;
    for (const [, name = ''] of message.matchAll(placeholder)) variables.add(name);
    const rest = message.replaceAll(placeholder, '');
    const odd = /\{[\w:. -]*\}/.exec(rest)?.[0];
    if (odd)
      report(path, `{name} or {name:type} with a name in lower-case letters; “${odd}” is no placeholder`, snippet);
    if (rest.split('[[').length !== rest.split(']]').length)
      report(path, 'each optional part between [[ and ]]', snippet);
    const reason = refusal(message);
    if (reason) report(path, `a template that the classifier can search for: ${reason}`, snippet);
  });
  entry.retry.waitFrom.forEach((from, index) => {
    const [, name = ''] = /^\{([a-z]+)/.exec(from) ?? [];
    if (name !== '' && !variables.has(name))
      report(
        `retry.waitFrom.${index}`,
        `a variable of a message of this entry: ${[...variables].join(', ') || 'they have none'}; “${name}” is not one`,
      );
  });
}

const placeholder = /\{([a-z]+)(?::[a-z]+)?\}/g;

function refusal(message: string): string | undefined {
  try {
    compileTemplate(message);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
