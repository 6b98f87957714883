import {
  cleanFacts,
  issueOf,
  issueUrl,
  reportFacts,
  reportFrom,
  type ReaderReport,
  type ReportFact,
} from '../../catalog/outputs/report.ts';
import { copyOnClick } from '../site/copy.ts';

/** Fills the form from the address, and shows exactly what a report would say. Nothing is sent from here. */
export class ReportForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[disabled]'))
      field.disabled = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', () => {
      this.#show();
    });
    // A link to this page from itself changes the fragment only.
    addEventListener('hashchange', () => {
      this.#fill();
    });
    const copy = this.querySelector<HTMLButtonElement>('.copy-report');
    if (copy) copyOnClick(copy, () => this.#preview.textContent, 'Select the text and copy it by hand');
    this.#fill();
  }

  get #preview(): HTMLElement {
    return this.querySelector('pre') as HTMLElement;
  }

  /** A field of the form, by its name. */
  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`[name="${name}"]`);
  }

  #fill(): void {
    const entries = [...(this.querySelector<HTMLSelectElement>('[name=entry]')?.options ?? [])];
    const report = reportFrom(location.search, location.hash, (id) => entries.some(({ value }) => value === id));
    const values = { kind: report.kind, entry: report.entry, ...report.facts };
    for (const [name, value] of Object.entries(values)) {
      const field = this.#field(name);
      if (field) field.value = value;
    }
    this.#show();
  }

  #show(): void {
    const value = (name: string) => this.#field(name)?.value ?? '';
    const names = Object.keys(reportFacts) as ReportFact[];
    const typed = Object.fromEntries(names.map((name) => [name, value(name)]));
    const facts = cleanFacts(typed);
    const issue = issueOf({ kind: value('kind') as ReaderReport['kind'], entry: value('entry'), facts });
    this.#preview.textContent = `${issue.title}\n\n${issue.body}`;
    const refused = names.filter((name) => typed[name]?.trim() && facts[name] === undefined);
    const told = this.querySelector('.refused');
    if (told)
      told.textContent =
        refused.length > 0
          ? `Left out, because it is no short name: ${refused.map((name) => reportFacts[name]).join(', ')}.`
          : '';
    const link = this.querySelector<HTMLAnchorElement>('.go');
    if (link && this.dataset.repository) link.href = issueUrl(this.dataset.repository, issue);
  }
}
