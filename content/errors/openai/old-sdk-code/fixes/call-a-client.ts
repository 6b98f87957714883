// The old call and its answer, in the form that packages from 4.0 on understand.
// ES module: "type": "module", or name it .mts.
// --8<-- [start:core]
import OpenAI from 'openai'; // was: import { Configuration, OpenAIApi } from 'openai'

const client = new OpenAI(); // was: new OpenAIApi(new Configuration({ apiKey }))
const answer = await client.chat.completions.create({ // [!code highlight]
  model: 'gpt-5.4',
  messages: [{ role: 'user', content: 'Answer with the word pong.' }],
});
// was: answer.data.choices[0].message.content
console.log('answer:', answer.choices[0]?.message.content);
// --8<-- [end:core]
