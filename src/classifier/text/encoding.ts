/** Whether a file is packed with gzip, as log rotation does, by its first bytes. */
export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/**
 * The encoding of a text file by its first bytes: by a byte order mark, or by the zeros that UTF-16 puts beside every ASCII letter.
 * PowerShell writes UTF-16 with `>`.
 */
export function textEncodingOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, 4_096) >> 1;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (head[2 * pair] === 0) even++;
    if (head[2 * pair + 1] === 0) odd++;
  }
  if (odd > pairs / 2 && even < pairs / 20) return 'utf-16le';
  return even > pairs / 2 && odd < pairs / 20 ? 'utf-16be' : 'utf-8';
}
