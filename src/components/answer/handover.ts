/**
 * Keeps a text in this tab for the classifier, which takes it as soon as it opens. Where storage is off or full, the name of the
 * tab carries it.
 */
export function handOver(text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    window.name = key + text;
  }
}

/** Takes the text that was handed over, once. */
export function takeOver(): string | null {
  const { name } = window;
  if (name.startsWith(key)) {
    window.name = '';
    return name.slice(key.length);
  }
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text;
  } catch {
    return null;
  }
}

/** Path of the page that reads a text handed over. */
export const classifierPath = '/classifier/';

const key = 'errata:';
