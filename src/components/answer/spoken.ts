/** Has what is shown below a box told to those who do not see it, whenever it changes. */
export function tellChanges(shown: Element, status: Element): void {
  new MutationObserver(() => {
    const said = spoken(shown);
    if (status.textContent !== said) status.textContent = said;
  }).observe(shown, { childList: true, subtree: true });
}

/** What is shown, in a sentence or two: verdicts and titles, or how much was found. */
function spoken(shown: Element): string {
  // An alert tells itself.
  if (shown.querySelector('[role=alert]')) return '';
  const cards = [...shown.querySelectorAll('.answer')].map((card) => words(card, '.say > p', '.in > h2'));
  if (cards.length > 0) return cards.join(' ');
  const found = shown.querySelectorAll('.results > li').length;
  const first = shown.querySelector('.results a')?.textContent ?? '';
  const counted = found === 0 ? '' : `${String(found)} ${found === 1 ? 'result' : 'results'}, the first: ${first}.`;
  const told = words(shown, '.none > strong');
  return (
    [told, counted].filter((said) => said !== '').join(' ') ||
    (shown.querySelector('p')?.firstChild?.textContent?.trim() ?? '')
  );
}

/** The first of each of these in an element, as sentences. */
function words(within: Element, ...selectors: string[]): string {
  return selectors
    .flatMap((selector) => within.querySelector(selector) ?? [])
    .map((part) => [...part.childNodes].map((node) => node.textContent?.trim() ?? ''))
    .map((texts) =>
      texts
        .filter((text) => text !== '')
        .join(', ')
        .replace(/[^.?!]$/, '$&.'),
    )
    .join(' ');
}
