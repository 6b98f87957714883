/** Where moments stand on a line of time that is drawn in percent of its width. */
export interface TimeAxis {
  /** Moments with a label, each with its place. */
  ticks: { label: string; x: string }[];
  /** The place of a moment, in percent. */
  place: (second: number) => string;
}

/** Whether these lines show anything over time: a single request has nothing to draw, unless it is still being waited for. */
export function isWorthDrawing(lines: { at: number[]; end: string }[]): boolean {
  return lines.some(({ at, end }) => at.length > 1 || end.startsWith('still waiting'));
}

/** Steps between labels, in seconds; the first that needs no more than five labels is taken. */
const steps = [0.5, 1, 2, 5, 10, 30, 60];

/** Room for half a mark at either end, in percent. */
const edge = 1.5;

/**
 * The line of time on which all of these moments have room.
 *
 * @param moments seconds after the first request
 */
export function timeAxis(moments: number[]): TimeAxis {
  const last = Math.max(1, ...moments);
  const step = steps.find((size) => last / size <= 4) ?? 60;
  const count = Math.ceil(last / step);
  const place = (second: number) =>
    `${String(Math.round((edge + (100 - 2 * edge) * (second / (count * step))) * 10) / 10)}%`;
  return {
    ticks: Array.from({ length: count + 1 }, (_, index) => ({
      label: index === 0 ? '0' : `${String(index * step)} s`,
      x: place(index * step),
    })),
    place,
  };
}
