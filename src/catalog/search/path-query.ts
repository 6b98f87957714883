/** The words of an address that has no page, as a query: `insuficient quota openai` of `/errors/openai/insuficient-quota/`. */
export function queryOfPath(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // Not what an address may be; what can be read of it is read.
  }
  const [folder = '', ...below] = decoded
    .replace(/\.\w{2,5}$/, '')
    .split('/')
    .filter((part) => part !== '');
  const parts = below.length > 0 ? below : [folder];
  return parts
    .toReversed()
    .join(' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, longest);
}

const longest = 100;
