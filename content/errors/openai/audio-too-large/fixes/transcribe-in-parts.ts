// Transcribes a long WAV recording in parts that each stay below 25 MB and below the limit of seconds.
// ES module: "type": "module", or name it .mts.
import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
const header = 44; // bytes of a plain WAV file before its samples
const seconds = 600; // yours to choose, below the limit of your model; 16 kHz mono makes 19 MB of it

/** Stands for your file: silence in 16 kHz mono, 16 bits. */
function recording(length: number): Buffer {
  const size = 2 * 16_000 * length;
  const head = Buffer.alloc(header);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + size, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt32LE(0x10001, 20);
  head.writeUInt32LE(16_000, 24);
  head.writeUInt32LE(32_000, 28);
  head.writeUInt32LE(0x100002, 32);
  head.write('data', 36);
  head.writeUInt32LE(size, 40);
  return Buffer.concat([head, Buffer.alloc(size)]);
}

// --8<-- [start:core]
function* parts(wav: Buffer): Generator<Buffer> {
  const bytes = seconds * wav.readUInt32LE(28); // bytes a second, from the header
  for (let at = header; at < wav.length; at += bytes) {
    const samples = wav.subarray(at, at + bytes);
    const head = Buffer.from(wav.subarray(0, header));
    head.writeUInt32LE(36 + samples.length, 4);
    head.writeUInt32LE(samples.length, 40);
    yield Buffer.concat([head, samples]); // [!code highlight]
  }
}
// --8<-- [end:core]

const texts: string[] = [];
for (const part of parts(recording(900))) {
  const file = await toFile(part, 'part.wav', { type: 'audio/wav' });
  texts.push((await client.audio.transcriptions.create({ model: 'gpt-transcribe', file })).text);
}
console.log(`${texts.length} parts: ${texts.join(' ')}`);
