import { element } from '../site/dom.ts';

/** Lists the keys in a dialog; Escape closes it, and the focus goes back to where it was. */
export function showKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.keys-list') ?? make();
  if (!dialog.open) dialog.showModal();
}

function make(): HTMLDialogElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const close = element('button', { type: 'button', class: 'copy' }, 'Close');
  const dialog = element(
    'dialog',
    { class: 'keys-list', 'aria-labelledby': 'keys-title' },
    element('h2', { id: 'keys-title' }, 'Keys'),
    element(
      'dl',
      {},
      ...keys.map(([names, does]) => element('div', {}, element('dt', {}, ...kbds(names)), element('dd', {}, does))),
    ),
    element('p', {}, element('a', { href: '/search/#keys' }, 'Switch / and ? on or off'), ' ', close),
  );
  close.addEventListener('click', () => {
    dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

function kbds(names: string[]): (Node | string)[] {
  return names.flatMap((name, index) => [...(index > 0 ? [' '] : []), element('kbd', {}, name)]);
}

const keys: [string[], string][] = [
  [['/', 'Ctrl K'], 'Go to the box'],
  [['Enter'], 'Look up what is in it'],
  [['Shift Enter'], 'Next line, in the box of home and classifier'],
  [['↑', '↓'], 'Choose a result'],
  [['Esc'], 'Close the results, or this list'],
  [['?'], 'This list'],
];

const style = `@layer parts {
  .keys-list { margin: auto; padding: 1.25rem 1.5rem; border: 1px solid var(--edge); border-radius: 10px; background: var(--plate); color: var(--ink) }
  .keys-list::backdrop { background: color-mix(in srgb, var(--ink) 35%, transparent) }
  .keys-list h2 { margin: 0 }
  .keys-list dl { margin-block: 0.75rem }
  .keys-list dl > div { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: 1rem; padding: 0.3rem 0 }
  .keys-list kbd { border: 1px solid var(--line); border-radius: 4px; padding: 0.1em 0.4em; white-space: nowrap }
  .keys-list p { display: flex; gap: 1rem; justify-content: space-between; font-size: 0.875rem }
}`;
