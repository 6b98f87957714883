import { copyOnClick } from '../site/copy.ts';
import { element } from '../site/dom.ts';

/** A button that copies a text, and says whether it did. */
export function copyControl(label: string, text: () => string): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy' }, label);
  copyOnClick(button, text, 'The browser did not allow it');
  return button;
}

/** A button that saves a text as a file, without any server. */
export function downloadControl(label: string, name: string, text: () => string): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy' }, label);
  button.addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([text()], { type: 'application/json' }));
    element('a', { href: url, download: name }).click();
    URL.revokeObjectURL(url);
  });
  return button;
}
