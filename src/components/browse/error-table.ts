import { compareCells, countValues, fits, type FilterRow, type FilterState } from '../../catalog/browse/row-filter.ts';
import { keepForm, restoreForm } from '../site/form-state.ts';
import { showCounts } from '../site/option-counts.ts';

interface Row extends FilterRow {
  element: HTMLTableRowElement;
}

/** The table of all errors: filters with counts and an order, which stay in the address. */
export class ErrorTable extends HTMLElement {
  #rows: Row[] = [];
  #facets: HTMLSelectElement[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    const order = form?.querySelector<HTMLSelectElement>('[name="sort"]');
    if (!form || !order) return;
    this.#facets = [...form.querySelectorAll<HTMLSelectElement>('[data-facet]')];
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((element) => ({
      element,
      text: `${element.dataset.entryId ?? ''} ${element.textContent}`,
      values: Object.fromEntries(this.#facets.map(({ name }) => [name, (element.dataset[name] ?? '').split(' ')])),
    }));
    for (const button of this.querySelectorAll<HTMLButtonElement>('th button')) {
      button.disabled = false;
      button.addEventListener('click', () => {
        const column = button.closest('th')?.dataset.column ?? '';
        const ascending = column === 'met' ? '' : column;
        order.value = order.value === ascending ? `-${column}` : ascending;
        this.show(form);
      });
    }
    const isAsked = restoreForm(form, () => {
      this.show(form);
    });
    if (isAsked) this.show(form);
  }

  /** Shows the rows that fit, in the order asked for, and how many each other choice would leave. */
  show(form: HTMLFormElement): void {
    const state = keepForm(form);
    const names = this.#facets.map(({ name }) => name);
    const shown = this.#rows.filter((row) => fits(row, state, names));
    for (const row of this.#rows) row.element.hidden = !shown.includes(row);
    for (const facet of this.#facets) showCounts(facet, countValues(this.#rows, state, names, facet.name));
    this.#sort(state.sort || 'met');
    const status = this.querySelector('[role="status"]');
    if (status)
      status.textContent =
        shown.length === 0 ? 'No error fits.' : `${String(shown.length)} of ${String(this.#rows.length)} errors`;
    const clear = this.querySelector<HTMLElement>('.found a');
    if (clear) clear.hidden = !isFiltered(state);
  }

  #sort(order: string): void {
    const direction = order.startsWith('-') ? -1 : 1;
    const column = order.replace('-', '');
    const heads = [...this.querySelectorAll<HTMLElement>('[data-column]')];
    const index = heads.findIndex((head) => head.dataset.column === column);
    heads.forEach((head, at) => {
      if (at === index) head.ariaSort = direction === 1 ? 'ascending' : 'descending';
      else head.removeAttribute('aria-sort');
    });
    const sorted = this.#rows
      .map(({ element }) => ({ element, key: keyOf(element.cells[index]) }))
      .toSorted((a, b) => compareCells(a.key, b.key, direction));
    this.querySelector('tbody')?.append(...sorted.map(({ element }) => element));
  }
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.key ?? cell?.textContent.trim() ?? '';
}

function isFiltered({ sort: _, ...filters }: FilterState): boolean {
  return Object.values(filters).some(Boolean);
}
