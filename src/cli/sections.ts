/** A part of an entry's Markdown, up to the next heading of its level. */
export interface MarkdownSection {
  /** The heading as a word: `common-causes`. */
  name: string;
  text: string;
}

/** Name of the part before the first heading: verdict, wait, who acts, what to do first. */
const firstSection = 'summary';

/** The sections of an entry's Markdown, in order. A line in a block of code is no heading. */
export function sectionsOf(markdown: string): MarkdownSection[] {
  const sections: { name: string; lines: string[] }[] = [{ name: firstSection, lines: [] }];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : line.startsWith(fence) ? undefined : fence;
    const title = fence === undefined ? /^## (.+)$/.exec(line)?.[1] : undefined;
    if (title === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ name: nameOf(title), lines: [line] });
  }
  return sections.map(({ name, lines }) => ({ name, text: lines.join('\n').trim() }));
}

/** A section by its name, its heading or the beginning of either: `causes` and `fix` find theirs. */
export function sectionNamed(sections: MarkdownSection[], wanted: string): MarkdownSection | undefined {
  const name = nameOf(wanted);
  if (name === '') return undefined;
  return (
    sections.find((section) => section.name === name) ??
    sections.find((section) =>
      section.name.split('-').some((_, index, words) => words.slice(index).join('-').startsWith(name)),
    )
  );
}

function nameOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
