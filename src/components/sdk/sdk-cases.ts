import { keepForm, restoreForm } from '../site/form-state.ts';

/** The cases of an SDK in families: its filters hide rows and open the families that have some left; their state is in the URL. */
export class SdkCases extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const isFiltered = restoreForm(form, () => {
      this.filter(form);
    });
    if (isFiltered) this.filter(form);
  }

  /** Shows the cases that have all words and end as is asked for. */
  filter(form: HTMLFormElement): void {
    const { q = '', did = '' } = keepForm(form);
    const words = q.toLowerCase().split(/\s+/).filter(Boolean);
    const isAsked = words.length > 0 || did !== '';
    let shown = 0;
    for (const family of this.querySelectorAll('details')) {
      const own = [...family.querySelectorAll<HTMLElement>('[data-did]')].filter((row) => {
        const text = row.textContent.toLowerCase();
        row.hidden = !(words.every((word) => text.includes(word)) && (did === '' || row.dataset.did === did));
        return !row.hidden;
      });
      family.hidden = own.length === 0;
      family.open = isAsked && own.length > 0;
      shown += own.length;
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = shown === 0 ? 'No case is like that.' : `${String(shown)} cases`;
  }
}
