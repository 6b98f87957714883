/** The keyboard of a combobox whose popup holds a listbox of links; https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #popup: HTMLElement;
  readonly #list: HTMLElement;
  #chosen: HTMLElement | undefined;

  constructor(input: HTMLInputElement, popup: HTMLElement, list: HTMLElement) {
    this.#input = input;
    this.#popup = popup;
    this.#list = list;
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('input', () => {
      this.#choose(undefined);
    });
    input.addEventListener('keydown', (event) => {
      if (!event.isComposing && this.#press(event)) event.preventDefault();
    });
  }

  get isOpen(): boolean {
    return !this.#popup.hidden;
  }

  open(): void {
    this.#popup.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    if (this.#chosen?.isConnected !== true) this.#choose(undefined);
  }

  /** Shows these options; one that leads where the chosen one led is chosen. */
  show(options: HTMLElement[]): void {
    const chosen = this.#chosen?.getAttribute('href');
    this.#list.replaceChildren(...options);
    if (chosen == null) return;
    const same = [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
    this.#choose(same.find((option) => option.getAttribute('href') === chosen));
  }

  close(): void {
    this.#popup.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#choose(undefined);
  }

  /** Does what a key asks for; says whether it did. */
  #press({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const options = [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
    if (ctrlKey || metaKey || options.length === 0) return false;
    if (this.#popup.hidden) {
      if (key !== 'ArrowDown') return false;
      this.open();
      if (!altKey) this.#choose(options[0]);
      return true;
    }
    return this.#move(key, options) || this.#act(key);
  }

  /** Moves the choice; beyond either end of the list it is with the field. */
  #move(key: string, options: HTMLElement[]): boolean {
    const at = this.#chosen ? options.indexOf(this.#chosen) : -1;
    switch (key) {
      case 'ArrowDown':
        this.#choose(options[at + 1]);
        return true;
      case 'ArrowUp':
        this.#choose(at < 0 ? options.at(-1) : options[at - 1]);
        return true;
      case 'Home':
      case 'End':
        if (!this.#chosen) return false;
        this.#choose(options.at(key === 'Home' ? 0 : -1));
        return true;
      default:
        return false;
    }
  }

  /** Opens what is chosen, or closes the popup. */
  #act(key: string): boolean {
    switch (key) {
      case 'Enter':
        this.#chosen?.click();
        return this.#chosen !== undefined;
      case 'Escape':
        this.close();
        return true;
      default:
        return false;
    }
  }

  /** Marks an option as the one that Enter opens; undefined leaves the choice with the field. */
  #choose(option: HTMLElement | undefined): void {
    this.#chosen?.setAttribute('aria-selected', 'false');
    this.#chosen?.removeAttribute('id');
    this.#chosen = option;
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.id = `${this.#list.id}-chosen`;
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }
}
