/** A long text as the body of an answer, made piece by piece: as one string it takes several times its own size in memory. */
export function inPieces(texts: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = texts[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const next = pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
}
