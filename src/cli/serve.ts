import { makePasses } from '../make-passes.ts';
import { serve as serveApp } from '../serve.ts';
import type { Command } from './command.ts';
import { readArguments } from './read-arguments.ts';

/** `followthrough serve`: the App's server, until it is told to stop. */
export const serve: Command = {
  name: 'serve',
  synopsis: '',
  about:
    'Runs the App: takes webhooks at /api/github/webhooks and keeps postmortems and issues in step. Configured by the\nenvironment or a file .env: APP_ID, PRIVATE_KEY (or PRIVATE_KEY_PATH), WEBHOOK_SECRET, PORT, HOST, LOG_LEVEL,\nGITHUB_API_URL, DATABASE_URL (PostgreSQL; else an embedded database in DATA_DIR, ./data). Without credentials it\nshows how to register the App.',
  flags: {},
  examples: [
    ['followthrough serve', 'serves on localhost:3000'],
    ['HOST=0.0.0.0 PORT=8080 followthrough serve', 'serves to everybody, on port 8080'],
  ],
  async run(argv, terminal) {
    readArguments(argv, {});
    endWithParent();
    return serveApp({
      makePasses: (services) => makePasses(services),
      variables: process.env,
      directory: '.',
      tell: (line) => terminal.tell(line),
    });
  },
};

/** A server that another program started over a channel (the demo, a test) ends with it, however that program ended. */
function endWithParent(): void {
  if (!process.connected) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // The channel alone is no reason to stay.
  process.channel?.unref();
}
