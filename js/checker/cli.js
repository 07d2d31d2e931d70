#!/usr/bin/env node
/** `npx unticked`: arguments and files in, text and an exit code out. What it says is the module's. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { loadChecker } from './node.js';

const HELP = `Unticked checks what PECR says about cookies and similar technologies.

  unticked decide FILE [--ndjson] [--json]   Decide one request, or a stream of them
  unticked rules [--edition NAME] [--json]   Print the rulebook of one edition
  unticked lint FILE [--json]                Check a configuration

FILE is a path, or - for standard input. Editions: guide-2021-12 (default), 2025-08-20, 2026-02-05.
Exit codes: 0 clean; 1 a must or must-not is not met; 2 something could not be judged; 3 bad input.

Examples:
  unticked decide request.json
  unticked decide --ndjson requests.ndjson > answers.ndjson
  unticked rules --edition 2026-02-05
  unticked lint consent.json --json
`;

/** @param {string} problem @returns {never} */
function stop(problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(3);
}

/** @returns {{ values: { json?: boolean, ndjson?: boolean, edition?: string, help?: boolean }, positionals: string[] }} */
function readArguments() {
  const flag = /** @type {const} */ ({ type: 'boolean' });
  const options = {
    json: flag,
    ndjson: flag,
    help: { ...flag, short: 'h' },
    edition: { type: /** @type {const} */ ('string') },
  };
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return stop(`${/** @type {Error} */ (error).message}\n\n${HELP}`);
  }
}

/** @param {string} name */
const unreadable = (name) =>
  stop(`${name}: This file cannot be read.\n    Give a file that is there, or - for standard input.`);

/** @param {string} name */
async function readAll(name) {
  try {
    return name === '-' ? await text(process.stdin) : await readFile(name, 'utf8');
  } catch {
    return unreadable(name);
  }
}

const { values, positionals } = readArguments();
const [name, inputName, ...rest] = positionals;
if (values.help || !name) {
  process.stdout.write(HELP);
  process.exit(values.help ? 0 : 3);
}
if (rest.length || (name === 'rules' ? inputName : !inputName))
  stop(`Give ${name} ${name === 'rules' ? 'no file' : 'one file'}.\n\n${HELP}`);

const checker = await loadChecker();
/** @param {import('./checker.js').Command} command */
function run(command) {
  const { out, err, exit } = checker.run(command);
  process.stdout.write(out);
  process.stderr.write(err);
  return exit;
}

const { json, edition } = values;
if (values.ndjson) {
  const input =
    inputName === '-' ? process.stdin : createReadStream(inputName).on('error', () => unreadable(inputName));
  const exits = new Set();
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line) exits.add(run({ name, inputName, json, input: line, line: true }));
  process.exitCode = [3, 1, 2].find((code) => exits.has(code)) ?? 0;
} else {
  const input = inputName ? await readAll(inputName) : undefined;
  process.exitCode = run({ name, inputName, edition, json, input });
}
