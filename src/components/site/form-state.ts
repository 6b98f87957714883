/**
 * Enables the fields of a form that filters, fills them from the query of the address, and keeps it from being sent.
 *
 * @param changed called when a field changes
 * @returns whether the address held anything
 */
export function restoreForm(form: HTMLFormElement, changed: () => void): boolean {
  const wanted = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    field.disabled = false;
    field.value = wanted.get(field.name) ?? '';
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', changed);
  return wanted.size > 0;
}

/**
 * What the fields of a form say, by name, trimmed; what is not empty becomes the query of the address.
 *
 * @param isPrivate whether a value must stay out of the address
 */
export function keepForm(
  form: HTMLFormElement,
  isPrivate: (value: string) => boolean = () => false,
): Partial<Record<string, string>> {
  const state: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') state[name] = value.trim();
  const query = new URLSearchParams(
    Object.entries(state).filter(([, value]) => value !== '' && !isPrivate(value)),
  ).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  return state;
}
