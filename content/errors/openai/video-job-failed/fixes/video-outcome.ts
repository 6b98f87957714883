// Polls a video job until it has ended in any way and says what to do; for servers that offer /v1/videos.
// ES module: "type": "module", or name it .mts.
import { setTimeout } from 'node:timers/promises';
import OpenAI from 'openai';

const client = new OpenAI();

// --8<-- [start:core]
async function outcome(id: string, every = 2_000): Promise<string> {
  let video = await client.videos.retrieve(id);
  for (; ['queued', 'in_progress'].includes(video.status); video = await client.videos.retrieve(id))
    await setTimeout(every);
  const { status, error } = video;
  if (status === 'completed') return id;
  if (error?.code === 'moderation_blocked') return `${status}: ${error.code}, change the prompt`; // [!code highlight]
  const wait = error?.headers?.['Retry-After'] ?? 'a minute';
  return `${status}: ${error?.code}, a new job after ${wait}`;
}
// --8<-- [end:core]

console.log(await outcome('video_6a2b3c4d5e6f8190a4c5b6d7e8f90a1b', 50));
