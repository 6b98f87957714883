/** Counts the steps of one classification, so that tests can hold the work to be linear without timing it. */
export interface Meter {
  steps: number;
}

/** Adds steps, where somebody counts. */
export function count(meter: Meter | undefined, steps: number): void {
  if (meter) meter.steps += steps;
}
