/** What to say of an error: our own say it themselves; the browser's come from code of the page that could not be loaded. */
export function problemText(error: unknown): string {
  if (error instanceof Error && error.constructor === Error) return error.message;
  return 'A part of this page could not be loaded. Check the connection, keep a copy of your text, and reload the page.';
}
