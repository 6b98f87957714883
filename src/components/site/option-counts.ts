/**
 * Writes behind each option of a filter how many rows it would leave, and switches off those that would leave none.
 *
 * @param select its options end with a number in brackets, but for the one without a value
 */
export function showCounts(select: HTMLSelectElement, counts: Map<string, number>): void {
  for (const option of select.options) {
    if (option.value === '') continue;
    const count = counts.get(option.value) ?? 0;
    option.text = option.text.replace(/\(\d+\)$/, `(${String(count)})`);
    option.disabled = count === 0 && !option.selected;
  }
}
