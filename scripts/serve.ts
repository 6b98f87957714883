// npm run serve [-- PORT] [--host ADDRESS]: serves the built site to this machine as a static host does, 404 page included; with
// BASE_PATH, under that path. HOST=0.0.0.0 serves the whole network.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withSlashes } from '../integrations/base-path.ts';
import { argumentsOf, endWithUsage } from './support/arguments.ts';
import { serveOptions } from './support/serve-options.ts';
import { siteServer } from './support/site-server.ts';

const usage = `usage: npm run serve -- [PORT] [--host ADDRESS]

  PORT            4321 if neither this nor the variable PORT says another
  --host ADDRESS  who is served: this machine alone if neither this nor the variable HOST says another; 0.0.0.0 is the whole network`;
const { values, positionals } = argumentsOf(usage, { host: { type: 'string' } }, 1);
const folder = fileURLToPath(new URL('../dist/', import.meta.url));
const { port, host } = optionsOrEnd();
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
server.listen(port, host, () => {
  console.log(`\nErrata is at http://${host}:${port}${base === '/' ? '' : base} (Ctrl+C ends it)\n`);
});

function optionsOrEnd(): ReturnType<typeof serveOptions> {
  try {
    return serveOptions({ port: positionals[0], host: values.host }, process.env);
  } catch (error) {
    return endWithUsage(error, usage);
  }
}
