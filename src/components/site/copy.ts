/**
 * Copies a text on a click on the button, and says on the button for a moment whether it did.
 *
 * @param refused what to say where the browser does not allow it
 */
export function copyOnClick(button: HTMLButtonElement, text: () => string, refused: string): void {
  const label = button.textContent;
  button.ariaLive = 'polite';
  const tell = (told: string) => {
    button.textContent = told;
    setTimeout(() => (button.textContent = label), 1_800);
  };
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text()).then(
      () => {
        tell('Copied');
      },
      () => {
        tell(refused);
      },
    );
  });
}
