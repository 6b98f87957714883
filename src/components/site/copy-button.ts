/** Copies the text of the `pre` in the same figure or details. */
export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const source = this.closest('figure, details')?.querySelector('pre');
    if (!button || !source) return;
    button.disabled = false;
    button.hidden = false;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(source.textContent).then(
        () => {
          tell(button, 'Copied');
        },
        () => {
          tell(button, 'Select and copy by hand');
        },
      );
    });
  }
}

function tell(button: HTMLButtonElement, text: string): void {
  button.textContent = text;
  setTimeout(() => (button.textContent = 'Copy'), 1_500);
}
