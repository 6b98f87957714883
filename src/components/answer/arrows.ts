/**
 * Arrow keys between a field and the results below it: down from the end of the field, up from the first result. The focus itself
 * moves, so Enter opens the link that has it.
 */
export function arrowsThrough(field: HTMLInputElement | HTMLTextAreaElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll<HTMLElement>('.results a')];
  const target: HTMLElement = field;
  target.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.altKey || event.shiftKey || event.isComposing) return;
    // In a text of several lines the arrow goes to the next line, until there is none.
    if (field.value.slice(field.selectionEnd ?? 0).includes('\n')) return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    const to = at < 0 ? undefined : targetOf(event.key, at, all, field);
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}

function targetOf(key: string, at: number, links: HTMLElement[], field: HTMLElement): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return links[at + 1] ?? links[at];
    case 'ArrowUp':
      return links[at - 1] ?? field;
    case 'Home':
      return links[0];
    case 'End':
      return links.at(-1);
    case 'Escape':
      return field;
    default:
      return undefined;
  }
}
