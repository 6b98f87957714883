import { createHash } from 'node:crypto';

/** One in so many of what has not changed is played again. */
const rounds = 10;

/** Whether something is among the tenth that a seed draws; ten seeds in a row draw everything once. */
export function isDrawn(name: string, seed: number): boolean {
  const place = createHash('sha256').update(name).digest().readUInt32BE() % rounds;
  return place === seed % rounds;
}

/** The seed of a day: year and ISO week, 202648 for any day of the 48th week of 2026. */
export function seedOf(day: Date): number {
  // The week belongs to the year of its Thursday.
  const thursday = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return year * 100 + Math.floor(days / 7) + 1;
}
