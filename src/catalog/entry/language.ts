/** The language of a program, as readers call it, by the ending of its file. */
export function languageOf(file: string): string {
  const name = names[file.split('.').at(-1) ?? ''];
  if (name === undefined) throw new Error(`no language for ${file}`);
  return name;
}

const names: Record<string, string> = { py: 'Python', ts: 'TypeScript', go: 'Go', java: 'Java', sh: 'Shell' };
