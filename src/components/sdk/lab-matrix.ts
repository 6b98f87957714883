import { keepForm, restoreForm } from '../site/form-state.ts';

/** The matrix of cases by SDK: its filters show and hide rows and columns; their state stays in the URL. */
export class LabMatrix extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const isFiltered = restoreForm(form, () => {
      this.filter(form);
    });
    if (isFiltered) this.filter(form);
  }

  /** Shows the rows in which some shown SDK does what is asked for. */
  filter(form: HTMLFormElement): void {
    const { q = '', sdk = '', did = '' } = keepForm(form);
    const words = q.toLowerCase().split(/\s+/).filter(Boolean);
    const heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    const isHidden = heads.map(({ dataset }) => sdk !== '' && dataset.sdk !== undefined && dataset.sdk !== sdk);
    for (const row of this.querySelectorAll<HTMLTableRowElement>('tr:not(.family)'))
      for (const cell of row.cells) cell.hidden = isHidden[cell.cellIndex] ?? false;
    let shown = 0;
    for (const family of this.querySelectorAll('tbody')) {
      const rows = [...family.querySelectorAll<HTMLTableRowElement>('tr:not(.family)')];
      for (const row of rows) row.hidden = !(isNamed(row, words) && hasCell(row, did));
      const left = rows.filter((row) => !row.hidden).length;
      family.hidden = left === 0;
      shown += left;
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = shown === 0 ? 'No case is like that.' : `${String(shown)} cases`;
  }
}

/** Whether all words stand in the id or the summary of the row's case. */
function isNamed(row: HTMLTableRowElement, words: string[]): boolean {
  const name = `${row.querySelector('th a')?.getAttribute('href') ?? ''} ${row.querySelector('th')?.textContent ?? ''}`;
  return words.every((word) => name.toLowerCase().includes(word));
}

/** Whether some shown SDK did this; empty means anything. */
function hasCell(row: HTMLTableRowElement, did: string): boolean {
  return did === '' || row.querySelector(`td:not([hidden])[data-did="${CSS.escape(did)}"]`) !== null;
}
