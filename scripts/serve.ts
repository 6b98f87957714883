// npm run serve [-- PORT]: serves the built site as a static host does, 404 page included.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
const port = Number(process.argv[2] ?? process.env.PORT ?? 4321);
if (!existsSync(`${folder}index.html`)) {
  console.error('There is no build yet. Run npm start, or npm run build first.');
  process.exit(1);
}
const notFound = readFileSync(`${folder}404.html`);
// Reads the folder anew for each request, so that a build in another terminal does not break what is being served.
const files = sirv(folder, { dev: true });
const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken; choose another with PORT=4322 npm start.` : error.message,
  );
  process.exit(1);
});
server.listen(port, () => {
  console.log(`\nErrata is at http://localhost:${port} (Ctrl+C ends it)\n`);
});
