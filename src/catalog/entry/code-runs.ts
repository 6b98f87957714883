/** Text of one kind inside a line. */
export interface Run {
  text: string;
  code: boolean;
}

/** Inline Markdown of which only `code` counts, for places that show no links and no emphasis. */
export function codeRuns(markdown: string): Run[] {
  return markdown.split(/`([^`]+)`/).map((text, index) => ({ text, code: index % 2 === 1 }));
}
