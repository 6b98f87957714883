// Makes the address of a Realtime connection and its first event, for a conversation or for a transcription.
// ES module: "type": "module", or name it .mts.
const base = 'wss://api.openai.com/v1/realtime';

// --8<-- [start:core]
function opening(purpose: 'conversation' | 'transcription', model: string) {
  const isTranscription = purpose === 'transcription';
  const query = new URLSearchParams(isTranscription ? { intent: 'transcription' } : { model }); // [!code highlight]
  const session = isTranscription
    ? { type: 'transcription', audio: { input: { transcription: { model } } } }
    : { type: 'realtime' };
  const address = `${base}?${query}`;
  return { address, event: { type: 'session.update', session } };
}
// --8<-- [end:core]

for (const { address, event } of [
  opening('conversation', 'gpt-realtime-2.1'),
  opening('transcription', 'gpt-realtime-whisper'),
])
  console.log(address, JSON.stringify(event));
