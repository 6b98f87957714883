// Makes the content part of an attachment: a PDF as a file, text as text, nothing else.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type Part = OpenAI.Responses.ResponseInputFile | OpenAI.Responses.ResponseInputText;

// --8<-- [start:core]
function part(filename: string, data: Buffer): Part {
  if (data.toString('latin1', 0, 4) === '%PDF') {
    const file_data = `data:application/pdf;base64,${data.toString('base64')}`;
    return { type: 'input_file', filename, file_data }; // [!code highlight]
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(data); // throws for other files
  return { type: 'input_text', text: `${filename}:\n${text}` };
}
// --8<-- [end:core]

const content = [part('plan.pdf', Buffer.from('%PDF-1.7 ...')), part('notes.md', Buffer.from('# Node 7\nfull'))];
const answer = await client.responses.create({ model: 'gpt-5.4', input: [{ role: 'user', content }] });
console.log(`${content.map(({ type }) => type).join(', ')}: ${answer.output_text}`);
