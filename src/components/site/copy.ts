/**
 * Copies a text on a click on the button, and says on the button for a moment whether it did.
 *
 * @param text may have to be fetched first
 * @param refused what to say where the browser does not allow it
 */
export function copyOnClick(button: HTMLButtonElement, text: () => string | Promise<string>, refused: string): void {
  const label = button.textContent;
  button.ariaLive = 'polite';
  const tell = (told: string) => {
    button.textContent = told;
    setTimeout(() => (button.textContent = label), 1_800);
  };
  button.addEventListener('click', () => {
    write(text()).then(
      () => {
        tell('Copied');
      },
      () => {
        tell(refused);
      },
    );
  });
}

/** Copies a text. One that is still to come is promised to the clipboard: Safari copies nothing after the click is over. */
async function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  const blob = text.then((found) => new Blob([found], { type: 'text/plain' }));
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
