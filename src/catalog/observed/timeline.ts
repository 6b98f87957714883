/** A line of seconds that what happened on it is drawn on: positions in percent of its width. */
export interface Timeline {
  ticks: { at: number; label: string }[];
  place: (seconds: number) => number;
}

/** Where the first and the last tick stand, in percent: marks have half of their width beside them. */
const [left, right] = [2, 92];

/** The narrowest line of even steps that holds so many seconds. */
export function timelineTo(seconds: number): Timeline {
  const step = [0.5, 1, 2, 3, 5, 10].find((size) => size * steps >= seconds) ?? Math.ceil(seconds / steps);
  const place = (at: number) => Math.round((left + (at / (step * steps)) * (right - left)) * 10) / 10;
  return {
    ticks: Array.from({ length: steps + 1 }, (_, index) => ({
      at: place(index * step),
      label: index === 0 ? '0' : `${String(index * step)} s`,
    })),
    place,
  };
}

const steps = 2;
