/** The language in which the reader wants code: asked for in the address, else chosen before. Undefined where nothing is known. */
export function wantedLanguage(): string | undefined {
  const asked = new URLSearchParams(location.search).get('lang')?.toLowerCase() ?? '';
  return names[asked] ?? remembered();
}

/** Keeps a choice for all pages; where the browser refuses to store it, it holds for this one. */
export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A private window, or storage switched off.
  }
}

/** Shows every block of code in a language that has it; the others stay as they are. */
export function showLanguage(within: ParentNode, language: string): void {
  for (const radio of within.querySelectorAll<HTMLInputElement>('.code > input'))
    if (radio.value === language) radio.checked = true;
}

function remembered(): string | undefined {
  try {
    const stored = localStorage.getItem(key);
    return stored === null ? undefined : names[stored];
  } catch {
    return undefined;
  }
}

const key = 'errata:language';

/** What readers may write in an address, with the endings by which the blocks of code know the languages. */
const names: Record<string, string | undefined> = {
  py: 'py',
  python: 'py',
  ts: 'ts',
  typescript: 'ts',
  js: 'ts',
  javascript: 'ts',
  node: 'ts',
  go: 'go',
  java: 'java',
  sh: 'sh',
  shell: 'sh',
  curl: 'sh',
};
