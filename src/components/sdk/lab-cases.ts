import { keepForm, restoreForm } from '../site/form-state.ts';

/**
 * Cases in families, as the rows of a matrix by SDK or as folds: its filters show and hide rows, columns and families; their state
 * stays in the URL.
 */
export class LabCases extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const isFiltered = restoreForm(form, () => {
      this.filter(form);
    });
    if (isFiltered) this.filter(form);
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) uncover(target);
    });
  }

  /** Shows the cases that have all words and in which some shown SDK does what is asked for; opens the folds that have some. */
  filter(form: HTMLFormElement): void {
    const { q = '', sdk = '', did = '' } = keepForm(form);
    const words = q.toLowerCase().split(/\s+/).filter(Boolean);
    this.#showColumns(sdk);
    let shown = 0;
    for (const family of this.querySelectorAll<HTMLElement>('tbody, details')) {
      const rows = [...family.querySelectorAll<HTMLElement>('tr:not(.family), li')];
      for (const row of rows) row.hidden = !(isNamed(row, words) && hasDone(row, did));
      const left = rows.filter((row) => !row.hidden).length;
      family.hidden = left === 0;
      if (family instanceof HTMLDetailsElement) family.open = left > 0 && (words.length > 0 || did !== '');
      shown += left;
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = shown === 0 ? 'No case is like that.' : `${String(shown)} cases`;
  }

  /** Shows the column of one SDK, or all. */
  #showColumns(sdk: string): void {
    const heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    const isHidden = heads.map(({ dataset }) => sdk !== '' && dataset.sdk !== undefined && dataset.sdk !== sdk);
    for (const row of this.querySelectorAll<HTMLTableRowElement>('tr:not(.family)'))
      for (const cell of row.cells) cell.hidden = isHidden[cell.cellIndex] ?? false;
  }
}

/** Whether all words stand in the id or the summary of the row's case; below a fold, also in what the SDK did. */
function isNamed(row: HTMLElement, words: string[]): boolean {
  const head = row.querySelector('th') ?? row;
  const name = `${head.querySelector('a')?.getAttribute('href') ?? ''} ${head.textContent}`.toLowerCase();
  return words.every((word) => name.includes(word));
}

/** Whether some shown SDK did this; empty means anything. */
function hasDone(row: HTMLElement, did: string): boolean {
  const one = `[data-did="${CSS.escape(did)}"]`;
  return did === '' || row.matches(one) || row.querySelector(`${one}:not([hidden])`) !== null;
}

/** Takes what has the focus out from under the first column. A browser lets it stand there as soon as 32 pixels of it are in sight. */
function uncover(focused: Element): void {
  const cell = focused.closest<HTMLTableCellElement>('th, td');
  const first = cell?.parentElement?.firstElementChild;
  if (!cell || !first || first === cell) return;
  const covered = first.getBoundingClientRect().right - cell.getBoundingClientRect().left;
  if (covered > 0) cell.closest('.scroll')?.scrollBy(-covered, 0);
}
