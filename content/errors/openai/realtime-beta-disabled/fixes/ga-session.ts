// Translates the settings of a beta session into the shape that /v1/realtime takes today.
// ES module: "type": "module", or name it .mts.
interface BetaSession {
  instructions?: string;
  modalities?: string[];
  voice?: string;
  turn_detection?: object | null;
  input_audio_transcription?: object | null;
}

// --8<-- [start:core]
function gaSession({ modalities = ['audio'], voice = 'marin', ...beta }: BetaSession) {
  const { turn_detection = { type: 'semantic_vad' } } = beta;
  const transcription = beta.input_audio_transcription ?? null;
  return {
    type: 'realtime', // [!code highlight]
    instructions: beta.instructions ?? '',
    output_modalities: [modalities.includes('audio') ? 'audio' : 'text'],
    audio: { input: { turn_detection, transcription }, output: { voice } },
  };
}
// --8<-- [end:core]

const old = { modalities: ['audio', 'text'], voice: 'alloy', turn_detection: { type: 'server_vad' } };
// The session of a session.update event, on a socket that was opened without any beta header.
console.log(JSON.stringify(gaSession(old)));
