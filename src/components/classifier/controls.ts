import { element } from '../site/dom.ts';

/** A button that copies a text, and says whether it did. */
export function copyControl(label: string, text: () => string): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', () => {
    const tell = (told: string) => {
      button.textContent = told;
      setTimeout(() => (button.textContent = label), 1_800);
    };
    navigator.clipboard.writeText(text()).then(
      () => {
        tell('Copied');
      },
      () => {
        tell('The browser did not allow it');
      },
    );
  });
  return button;
}

/** A button that saves a text as a file, without any server. */
export function downloadControl(label: string, name: string, text: () => string): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([text()], { type: 'application/json' }));
    element('a', { href: url, download: name }).click();
    URL.revokeObjectURL(url);
  });
  return button;
}
