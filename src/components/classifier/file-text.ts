import { isGzip, textEncodingOf } from '../../classifier/index.ts';

/** A piece of a file's text, and how many bytes of the file were read so far. */
interface Piece {
  text: string;
  read: number;
}

/**
 * The text of a file, piece by piece: UTF-8, UTF-16 with or without a byte order mark, each of them plain or packed with gzip, in
 * one member or several.
 *
 * @throws Error in a reader's words where it unpacks to more than `largestText` bytes, or where nothing of it can be unpacked
 */
export async function* fileText(file: Blob): AsyncGenerator<Piece> {
  const head = new Uint8Array(await file.slice(0, 4_096).arrayBuffer());
  const isPacked = isGzip(head);
  let decoder: TextDecoder | undefined;
  let size = 0;
  for await (const { bytes, read } of isPacked ? unpacked(file) : plain(file)) {
    decoder ??= new TextDecoder(textEncodingOf(isPacked ? bytes : head));
    size += bytes.length;
    if (size > largestText)
      throw new Error('This file unpacks to more than 200 MB. Cut out the part around the error.');
    yield { text: decoder.decode(bytes, { stream: true }), read };
  }
  if (decoder) yield { text: decoder.decode(), read: file.size };
}

/** Bytes, and how many of the file were read for them. */
interface Bytes {
  bytes: Uint8Array<ArrayBuffer>;
  read: number;
}

async function* plain(file: Blob): AsyncGenerator<Bytes> {
  let read = 0;
  for (const reader = file.stream().getReader(); ;) {
    const { value: bytes } = await reader.read();
    if (!bytes) return;
    yield { bytes, read: (read += bytes.length) };
  }
}

/**
 * What the members of a packed file hold. Browsers unpack the first and call the next one junk, so each is given to them by itself.
 * A file that was still being written ends in the middle: what could be unpacked counts.
 */
async function* unpacked(file: Blob): AsyncGenerator<Bytes> {
  const ends = [...(await memberStarts(file)), file.size];
  let start = 0;
  let given = 0;
  let mistakes = 0;
  for (const end of ends) {
    if (mistakes >= mostMistakes && end < file.size) continue;
    const member = unpackedMember(file.slice(start, end), given);
    let step = await member.next();
    for (; !step.done; step = await member.next()) {
      given += step.value.bytes.length;
      yield { bytes: step.value.bytes, read: start + step.value.read };
    }
    // What only looked like the beginning of the next member is read again as a part of this one.
    if (!step.value) mistakes++;
    else [start, given, mistakes] = [end, 0, 0];
  }
  if (start === 0 && given === 0) throw new Error('This file is damaged: it cannot be unpacked.');
}

/** How often a member is read again. An archive of packed files has many beginnings in it. */
const mostMistakes = 8;

/**
 * @param given bytes that were given out before and are left out
 * @returns whether it was one member, to its end
 */
async function* unpackedMember(member: Blob, given: number): AsyncGenerator<Bytes, boolean> {
  let read = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      read += bytes.length;
      controller.enqueue(bytes);
    },
  });
  const reader = member.stream().pipeThrough(counter).pipeThrough(new DecompressionStream('gzip')).getReader();
  let left = given;
  for (;;) {
    const piece = await reader.read().catch(() => undefined);
    if (!piece) return false;
    if (!piece.value) return true;
    const bytes = piece.value.subarray(left);
    left = Math.max(0, left - piece.value.length);
    if (bytes.length > 0) yield { bytes, read };
  }
}

/** All of it, for a file that is small. */
export async function wholeText(file: Blob): Promise<string> {
  let text = '';
  for await (const piece of fileText(file)) text += piece.text;
  return text;
}

/** Where a member of a packed file may begin, behind the first: the signs of a header, which hardly stand in packed bytes. */
async function memberStarts(file: Blob): Promise<number[]> {
  const starts: number[] = [];
  let before = new Uint8Array();
  for await (const { bytes, read } of plain(file)) {
    const view = new Uint8Array(before.length + bytes.length);
    view.set(before);
    view.set(bytes, before.length);
    const offset = read - view.length;
    for (let at = view.indexOf(0x1f); at >= 0 && at + headerLength <= view.length; at = view.indexOf(0x1f, at + 1))
      if (offset + at > 0 && isHeader(view, at)) starts.push(offset + at);
    before = view.slice(Math.max(0, view.length - headerLength + 1));
  }
  return starts;
}

/** Two signs, the one method that there is, and flags and a system that are known. */
function isHeader(bytes: Uint8Array, at: number): boolean {
  const [first, second, method, flags = 0, , , , , level = 1, system = 99] = bytes.subarray(at, at + headerLength);
  const isKnown = flags < 0x20 && [0, 2, 4].includes(level) && (system < 14 || system === 255);
  return first === 0x1f && second === 0x8b && method === 8 && isKnown;
}

const headerLength = 10;

/** Bytes of text that are read of one file. */
const largestText = 200_000_000;
