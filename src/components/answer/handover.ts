/** Keeps a text in this tab for the classifier, which takes it as soon as it opens. */
export function handOver(text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Storage is off or full: the classifier opens empty.
  }
}

/** Takes the text that was handed over, once. */
export function takeOver(): string | null {
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

const key = 'errata:paste';
