import { createReadStream, fstatSync, statSync } from 'node:fs';
import { isGzip, textEncodingOf } from '../../classifier/index.ts';
import { nameOf, Unreadable, unreadable } from './unreadable.ts';
import { Unpacker } from './unpacker.ts';

/** A piece of a text, and how many bytes of its file were read so far. */
export interface TextPiece {
  text: string;
  read: number;
}

/** A text that is being read. */
export interface TextSource {
  /** Its file as messages call it. */
  name: string;
  /** Bytes of the file, where they are known before it is read. */
  size: number | undefined;
  pieces: AsyncIterable<TextPiece>;
}

/**
 * Opens a text of any size: UTF-8, UTF-16 with or without a byte order mark, each of them plain or packed with gzip, in one member
 * or several. Its pieces throw `Unreadable` where it cannot be read at all; where it is damaged on the way, after all that could be
 * read.
 *
 * @param file a path, or `-` for standard input
 */
export function openText(file: string): TextSource {
  const name = nameOf(file);
  return { name, size: sizeOf(file), pieces: piecesOf(file, name) };
}

function sizeOf(file: string): number | undefined {
  if (file === '-') return undefined;
  try {
    const found = statSync(file);
    return found.isFile() ? found.size : undefined;
  } catch {
    // What is wrong is told by reading it.
    return undefined;
  }
}

async function* piecesOf(file: string, name: string): AsyncGenerator<TextPiece> {
  let decoder: TextDecoder | undefined;
  let length = 0;
  let read = 0;
  try {
    for await (const { bytes, read: position } of headFirst(unpacked(headFirst(bytesOf(file))))) {
      read = position;
      decoder ??= new TextDecoder(textEncodingOf(bytes));
      const text = decoder.decode(bytes, { stream: true });
      length += text.length;
      if (text !== '') yield { text, read };
    }
  } catch (error) {
    if (!(error instanceof Damage)) throw unreadable(file, error);
    throw new Unreadable(
      length === 0
        ? `${name} is damaged: it cannot be unpacked.`
        : `${name} is damaged: only its first ${String(length)} characters could be unpacked.`,
    );
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield { text: rest, read };
}

/** Packed bytes that cannot be unpacked any further. */
class Damage extends Error {}

interface Bytes {
  bytes: Uint8Array;
  read: number;
}

async function* bytesOf(file: string): AsyncGenerator<Bytes> {
  let read = 0;
  // As a stream, and not at once: standard input may have nothing to give yet (EAGAIN), and a log may be larger than the memory.
  const stream = file === '-' ? process.stdin : createReadStream(file);
  // Node takes a folder there for an empty input.
  if (file === '-' && fstatSync(0).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  for await (const bytes of stream as AsyncIterable<Uint8Array>) yield { bytes, read: (read += bytes.length) };
}

/** The same bytes, the first piece long enough to tell by it what they are. */
async function* headFirst(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let head = new Uint8Array();
  let read = 0;
  let isTold = false;
  for await (const piece of pieces) {
    read = piece.read;
    if (isTold) yield piece;
    else {
      head = Buffer.concat([head, piece.bytes]);
      isTold = head.length >= headLength;
      if (isTold) yield { bytes: head, read };
    }
  }
  if (!isTold && head.length > 0) yield { bytes: head, read };
}

async function* unpacked(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let unpacker: Unpacker | undefined;
  let isFirst = true;
  for await (const { bytes, read } of pieces) {
    if (isFirst && isGzip(bytes)) unpacker = new Unpacker();
    isFirst = false;
    if (!unpacker) {
      yield { bytes, read };
      continue;
    }
    const { unpacked, isWhole } = await unpacker.push(bytes);
    if (unpacked.length > 0) yield { bytes: unpacked, read };
    if (!isWhole) throw new Damage();
  }
  if (unpacker && !(await unpacker.end())) throw new Damage();
}

/** Bytes by which encoding and packing are told: two characters of UTF-16. A program that waits for its answer may send no more. */
const headLength = 4;
