/**
 * Whether one word is the other with one slip of the fingers: a letter too many, too few, another one, or two that changed places.
 * Of short words a replaced letter makes another word, such as `batch` and `match`, and is no slip.
 */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let at = 0;
  while (a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  if (restA.slice(1) === restB.slice(1)) return a.length >= shortest;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Letters of a word from which on one of them may be another. */
const shortest = 6;
