import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { Entry } from '../entry/entry.ts';
import type { Problem } from '../reading/problem.ts';

const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }];

/** Finds texts beside an entry that hold a secret as a scanner knows it: a key of real shape, even a dead one, has no place in git. */
export async function checkSecrets(entries: Entry[]): Promise<Problem[]> {
  const files = entries.flatMap(({ id, samples, fixFiles, wire }) =>
    Object.entries({ samples, fixes: fixFiles, wire }).flatMap(([folder, own]) =>
      own.map(({ name, text }) => ({ file: `content/errors/${id}/${folder}/${name}`, text })),
    ),
  );
  const problems = await Promise.all(files.map(secretsIn));
  return problems.flat();
}

async function secretsIn({ file, text }: { file: string; text: string }): Promise<Problem[]> {
  const { messages } = await lintSource({
    source: { content: text, filePath: file, ext: file.slice(file.lastIndexOf('.')), contentType: 'text' },
    options: { config: { rules }, maskSecrets: true },
  });
  return messages.map(({ message, loc }) => ({
    file,
    path: `line ${loc.start.line}`,
    expected: `a dummy that no scanner takes for a secret, such as sk-proj-••• (${message})`,
  }));
}
