import { isGzip, textEncodingOf } from '../../classifier/index.ts';

/** A piece of a file's text, and how many bytes of the file were read so far. */
interface Piece {
  text: string;
  read: number;
}

/**
 * The text of a file, piece by piece: UTF-8, UTF-16 with or without a byte order mark, each of them plain or packed with gzip.
 *
 * @throws Error in a reader's words where it unpacks to more than `largestText` bytes, or where nothing of it can be unpacked
 */
export async function* fileText(file: Blob): AsyncGenerator<Piece> {
  const head = new Uint8Array(await file.slice(0, 4_096).arrayBuffer());
  const isPacked = isGzip(head);
  let read = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      read += bytes.length;
      controller.enqueue(bytes);
    },
  });
  const bytes = file.stream().pipeThrough(counter);
  const reader = (isPacked ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes).getReader();
  let decoder: TextDecoder | undefined;
  let size = 0;
  for (;;) {
    const piece = await reader.read().catch(() => undefined);
    // A file that was still being written ends in the middle: what could be unpacked counts.
    if (!piece && size === 0) throw new Error('This file is damaged: it cannot be unpacked.');
    if (!piece?.value) break;
    decoder ??= new TextDecoder(textEncodingOf(isPacked ? piece.value : head));
    size += piece.value.length;
    if (size > largestText)
      throw new Error('This file unpacks to more than 200 MB. Cut out the part around the error.');
    yield { text: decoder.decode(piece.value, { stream: true }), read };
  }
  if (decoder) yield { text: decoder.decode(), read: file.size };
}

/** All of it, for a file that is small. */
export async function wholeText(file: Blob): Promise<string> {
  let text = '';
  for await (const piece of fileText(file)) text += piece.text;
  return text;
}

/** Bytes of text that are read of one file. */
const largestText = 200_000_000;
