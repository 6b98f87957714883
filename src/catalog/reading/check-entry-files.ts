import type { ContentFile, Entry } from '../entry/entry.ts';
import { unseenCharacter, unseenMessage } from './characters.ts';
import type { Problem } from './problem.ts';

/** What a terminal colors its output with; it may stand in a sample as it was pasted. */
const escape = '\u001B';

/** What is wrong in the texts of an entry's folder, whatever its front matter says: words to be filled in, characters that nobody sees. */
export function checkEntryFiles(
  id: string,
  page: ContentFile[],
  { samples, fixFiles, wire }: Pick<Entry, 'samples' | 'fixFiles' | 'wire'>,
): Problem[] {
  const inFolder = (folder: string, files: ContentFile[]) =>
    files.map(({ name, text }) => ({ name: `${folder}/${name}`, text }));
  const files = [...page, ...inFolder('samples', samples), ...inFolder('fixes', fixFiles), ...inFolder('wire', wire)];
  return files.flatMap(({ name, text }) => {
    const file = `content/errors/${id}/${name}`;
    const problems: Problem[] = [];
    const lines = linesWith(/\bTODO\b/, text);
    if (lines.length > 0)
      problems.push({ file, path: linesOf(lines), expected: 'the words of this error in place of each TODO' });
    const unseen = unseenCharacter(withoutFrontMatter(text), name.startsWith('samples/') ? escape : '');
    if (unseen)
      problems.push({
        file,
        path: `line ${unseen.line}`,
        expected: unseenMessage(unseen.name),
      });
    return problems;
  });
}

/** A text whose front matter, which is read value by value, is taken out; the lines after it keep their numbers. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[^]*?\n---/, (frontMatter) => frontMatter.replaceAll(/[^\n]/g, ''));
}

function linesWith(pattern: RegExp, text: string): number[] {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}

/** `lines 3, 5, 8 and 31 more`. */
function linesOf(lines: number[]): string {
  const shown = lines.slice(0, 8).join(', ');
  const more = lines.length > 8 ? ` and ${lines.length - 8} more` : '';
  return `line${lines.length > 1 ? 's' : ''} ${shown}${more}`;
}
