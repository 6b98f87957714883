import {
  classify,
  isLog,
  LogReader,
  textLimit,
  type CompiledRules,
  type Diagnosis,
  type LogReport,
} from '../../classifier/index.ts';
import type { TextSource } from './text-pieces.ts';
import { Unreadable } from './unreadable.ts';

/** What was read of a text. */
export interface PasteReading {
  /** Of the whole text; of a text that is too long for that, of its head and tail. */
  diagnosis: Diagnosis;
  /** Where the text is a log, or too long to be read at once: its errors. */
  log: LogReport | undefined;
  /** Where it is damaged on the way: what is missing. */
  problem: string | undefined;
}

/**
 * Reads a text of any size in pieces. One that fits is classified, and a log in it grouped by error; a longer one is read as a log.
 *
 * @param progress told of bytes read and errors found
 * @throws Unreadable where nothing of it can be read
 */
export async function readPaste(
  source: TextSource,
  rules: CompiledRules,
  progress: (read: number) => void = () => undefined,
): Promise<PasteReading> {
  const text = new Ends();
  let reader: LogReader | undefined;
  let problem: string | undefined;
  try {
    for await (const piece of source.pieces) {
      progress(piece.read);
      if (!reader && text.length + piece.text.length > textLimit) {
        reader = new LogReader(rules);
        reader.push(text.head);
      }
      text.push(piece.text);
      reader?.push(piece.text);
    }
  } catch (error) {
    if (!(error instanceof Unreadable) || text.length === 0) throw error;
    problem = error.message;
  }
  if (!reader) {
    const whole = text.head;
    if (isLog(whole)) {
      reader = new LogReader(rules);
      reader.push(whole);
    }
  }
  const log = reader?.finish();
  const diagnosis = classify(text.all(), rules);
  return { diagnosis: { ...diagnosis, omitted: text.omitted + diagnosis.omitted }, log, problem };
}

/** The head and the tail of a text, and its length. */
class Ends {
  length = 0;
  #head = '';
  #tail: string[] = [];
  #tailLength = 0;

  get head(): string {
    return this.#head;
  }

  /** Characters between head and tail. */
  get omitted(): number {
    return Math.max(0, this.length - textLimit);
  }

  push(text: string): void {
    this.length += text.length;
    const room = textLimit - this.#head.length;
    this.#head += text.slice(0, room);
    if (text.length <= room) return;
    this.#tail.push(text.slice(room));
    this.#tailLength += text.length - room;
    while (this.#tailLength - (this.#tail[0]?.length ?? 0) >= textLimit / 2)
      this.#tailLength -= this.#tail.shift()?.length ?? 0;
  }

  all(): string {
    if (this.omitted === 0) return this.#head;
    const rest = this.#head.slice(-textLimit / 2) + this.#tail.join('');
    return `${this.#head.slice(0, textLimit / 2)}${rest.slice(-textLimit / 2)}`;
  }
}
