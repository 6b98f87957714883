// Embeds texts of any number and length: no blanks, no long pieces, and a budget of tokens for each request.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const pieceLength = 24_000; // characters, about 8,000 tokens of English; count tokens for other languages and for code
const budget = 240_000; // tokens of a request, below the limit of 300,000

function pieces(texts: string[]): string[] {
  return texts
    .filter((text) => typeof text === 'string' && text.trim() !== '')
    .flatMap((text) =>
      Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, at) =>
        text.slice(at * pieceLength, (at + 1) * pieceLength),
      ),
    );
}

// --8<-- [start:core]
function batches(texts: string[]): string[][] {
  const found: string[][] = [];
  let size = Infinity; // of the batch that is being filled
  for (const piece of pieces(texts)) {
    const tokens = Buffer.byteLength(piece) / 3 + 1; // a guess; a tokenizer counts exactly
    const full = size + tokens > budget || found.at(-1)?.length === 2_048;
    if (full) found.push([]); // [!code highlight]
    size = full ? tokens : size + tokens;
    found.at(-1)?.push(piece);
  }
  return found;
}
// --8<-- [end:core]

const documents = ['', 'warehouse seven is full '.repeat(40_000)];
const requests = batches(documents);
const vectors: number[][] = [];
for (const input of requests) {
  const { data } = await client.embeddings.create({ model: 'text-embedding-3-small', input });
  vectors.push(...data.map(({ embedding }) => embedding));
}
console.log(`${requests.flat().length} pieces in ${requests.length} requests`);
