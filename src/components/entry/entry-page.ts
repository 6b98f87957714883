/** What the page of an entry does, with what every page does: none of it is needed to read it. */
import '../frame/every-page.ts';
import { copyOnClick } from '../site/copy.ts';
import { rememberLanguage, showLanguage, wantedLanguage } from '../site/language.ts';
import { markSection } from './mark-section.ts';
import { openProgram } from './open-program.ts';

/** What an assistant is asked to do with the entry. */
const task =
  'My program met the error that this page describes. Find out which cause it is, then change my code to handle it as the page says; retry only where the page says so.';

const language = wantedLanguage();
if (language !== undefined) choose(language);
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 'lang') return;
  rememberLanguage(target.value);
  choose(target.value);
});
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.whole')) openProgram(link);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const isTask = button.dataset.copy === 'assistant';
  copyOnClick(button, async () => `${isTask ? `${task}\n\n` : ''}${await markdown()}`, 'Not copied');
  button.disabled = button.hidden = false;
}
const rail = document.querySelector('.rail nav');
if (rail) markSection(rail);
addEventListener('hashchange', openTarget);
openTarget();

function choose(wanted: string): void {
  showLanguage(document, wanted);
  // The SDK of that language stands open, and the one that did is folded with the others.
  const rows = document.querySelector('sdk-rows');
  const shown = rows?.querySelector(':scope > .sdk');
  const own = rows?.querySelector(`.sdk[data-lang="${wanted}"]`);
  if (!shown || !own || shown === own || shown.getAttribute('data-lang') === wanted) return;
  const place = document.createComment('');
  own.replaceWith(place);
  shown.replaceWith(own);
  place.replaceWith(shown);
}

/** Opens what an address leads to, or into, where the browser does not do it itself. */
function openTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  if (!target) return;
  // A section that is one fold opens with its title.
  if (target.id === 'steps') target.nextElementSibling?.setAttribute('open', '');
  let folded = target.closest('details:not([open])');
  if (!folded) return;
  for (; folded; folded = folded.parentElement?.closest('details:not([open])') ?? null) folded.setAttribute('open', '');
  target.scrollIntoView();
}

async function markdown(): Promise<string> {
  const { href } = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]') ?? { href: '' };
  const response = await fetch(href);
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  return response.text();
}
