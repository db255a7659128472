#!/usr/bin/env node
// The command as npm installs it. Plain JavaScript, because an older Node must be able to say what is wrong,
// and because Node takes 30 ms to strip the types of the first file, which its compile cache spares all others.
import * as nodeModule from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  nodeModule.enableCompileCache();
  await import('./cli.ts');
} else {
  process.stderr.write(
    `followthrough: this is Node ${process.versions.node}, but Node 22.18 or newer is needed; in a checkout of Followthrough run "npm ci" and then "npx followthrough", which brings its own.\n`,
  );
  process.exitCode = 2;
}
