// Names a recording by its first bytes, so that the endpoint knows what it is, and sends no empty ones.
// ES module: "type": "module", or name it .mts.
import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
const least = 2_000; // bytes; yours to choose
const kinds = [
  { at: 0, start: 'RIFF', name: 'note.wav', type: 'audio/wav' },
  { at: 0, start: 'OggS', name: 'note.ogg', type: 'audio/ogg' },
  { at: 0, start: 'fLaC', name: 'note.flac', type: 'audio/flac' },
  { at: 0, start: 'ID3', name: 'note.mp3', type: 'audio/mpeg' },
  { at: 0, start: '\x1aE\xdf\xa3', name: 'note.webm', type: 'audio/webm' },
  { at: 4, start: 'ftyp', name: 'note.m4a', type: 'audio/mp4' },
];

// --8<-- [start:core]
async function named(recording: Buffer): Promise<File> {
  if (recording.length < least) throw new Error(`no recording: ${recording.length} bytes`);
  const text = recording.toString('latin1', 0, 12);
  const kind = kinds.find(({ at, start }) => text.startsWith(start, at));
  if (!kind) throw new Error(`convert it first, it begins with ${text}`);
  return toFile(recording, kind.name, { type: kind.type }); // [!code highlight]
}
// --8<-- [end:core]

const recording = Buffer.concat([Buffer.from('\0\0\0\x1cftypM4A ', 'latin1'), Buffer.alloc(4_000)]); // from the browser
const file = await named(recording);
const { text } = await client.audio.transcriptions.create({ model: 'gpt-transcribe', file });
console.log(`${file.name} as ${file.type}: ${text}`);
