// npm run serve [-- PORT]: serves the built site as a static host does, 404 page included; with BASE_PATH, under that path.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withSlashes } from '../integrations/base-path.ts';
import { siteServer } from './support/site-server.ts';

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
const port = Number(process.argv[2] ?? process.env.PORT ?? 4321);
const base = withSlashes(process.env.BASE_PATH ?? '');
if (!existsSync(`${folder}index.html`)) {
  console.error('There is no build yet. Run npm start, or npm run build first.');
  process.exit(1);
}
const server = siteServer(folder, base);
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken; choose another with PORT=4322 npm start.` : error.message,
  );
  process.exit(1);
});
server.listen(port, () => {
  console.log(`\nErrata is at http://localhost:${port}${base === '/' ? '' : base} (Ctrl+C ends it)\n`);
});
