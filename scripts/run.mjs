// Behind every root script: installs and builds what is missing, then does what was asked. Needs nothing but Node and npm.
// Talk goes to stderr; stdout belongs to the command.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const commands = {
  start: () => import('./start-server.mjs').then(({ startServer }) => startServer()),
  spandrel: (args) => import('./run-cli.mjs').then(({ runCli }) => runCli(args)),
  test: () => import('./run-tests.mjs').then(({ runTests }) => runTests()),
  check: () => import('./run-checks.mjs').then(({ runChecks }) => runChecks()),
  mutation: (args) => import('./run-mutation.mjs').then(({ runMutation }) => runMutation(args)),
  bench: () => import('./run-bench.mjs').then(({ runBench }) => runBench()),
  generate: (args) => import('./run-generators.mjs').then(({ runGenerators }) => runGenerators(args)),
};

const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
};

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [needMajor, needMinor] = engines.node.match(/\d+/g).map(Number);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < needMajor || (major === needMajor && minor < needMinor)) {
  fail(
    `Spandrel needs Node ${needMajor}.${needMinor} or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
}

const [name, ...args] = process.argv.slice(2);
if (!Object.hasOwn(commands, name ?? '')) {
  fail(`There is no command «${name ?? ''}». Use one of: ${Object.keys(commands).join(', ')}.`);
}

try {
  await commands[name](args);
} catch (error) {
  if (!error?.isSentence) throw error;
  fail(error.message);
}
