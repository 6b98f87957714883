// A call without an SDK whose body is JSON for quotes, line breaks and backslashes too.
// ES module: "type": "module", or name it .mts.
const url = `${process.env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1'}/responses`;
const authorization = `Bearer ${process.env.OPENAI_API_KEY}`;

interface Answer {
  output: { content: { text: string }[] }[];
}

// --8<-- [start:core]
const prompt = 'Say "pong".\nPath: C:\\temp, and an emoji: \u{1F44B}';
const body = JSON.stringify({ model: 'gpt-5.4', input: prompt }); // [!code highlight]
JSON.parse(body); // throws here, with a position, if it is no JSON
const response = await fetch(url, {
  method: 'POST',
  headers: { authorization, 'content-type': 'application/json' },
  body,
});
// --8<-- [end:core]
const answer = (await response.json()) as Answer;
console.log(`sent ${Buffer.byteLength(body)} bytes of JSON: ${answer.output[0]?.content[0]?.text}`);
