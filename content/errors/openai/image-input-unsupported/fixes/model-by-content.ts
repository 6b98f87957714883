// Takes a model that reads images as soon as one message holds an image, wherever in the conversation it stands.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const [textModel, visionModel] = ['your-text-model', 'gpt-5.4'] as const; // yours to choose
type Message = OpenAI.ChatCompletionMessageParam;

// --8<-- [start:core]
function hasImage({ content }: Message): boolean {
  return Array.isArray(content) && content.some(({ type }) => type === 'image_url');
}

function modelFor(messages: Message[]): string {
  return messages.some((message) => hasImage(message)) ? visionModel : textModel; // [!code highlight]
}
// --8<-- [end:core]

const messages: Message[] = [
  {
    role: 'user',
    content: [
      { type: 'text', text: 'What is this?' },
      { type: 'image_url', image_url: { url: 'https://photos.example.com/dock.jpg' } },
    ],
  },
  { role: 'assistant', content: 'A place for trucks.' },
  { role: 'user', content: 'In two words?' },
];
const model = modelFor(messages);
const answer = await client.chat.completions.create({ model, messages });
console.log(`${model}: ${answer.choices[0]?.message.content}`);
