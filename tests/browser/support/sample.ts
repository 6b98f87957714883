/**
 * Some of many alike, spread over them: others each round, and every one of them once in so many rounds as it takes.
 *
 * @param most how many at once
 * @param round number of the round; the day, unless a run is to be repeated
 */
export function rotating<Item>(items: Item[], most: number, round: number): Item[] {
  const rounds = Math.ceil(items.length / most);
  return items.filter((_, index) => index % rounds === round % rounds);
}

/** Items in batches of a size. */
export function batches<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
