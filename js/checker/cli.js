#!/usr/bin/env node
/** `npx unticked`: arguments and files in, text and an exit code out. What it says is the module's. */
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { loadChecker } from './node.js';

const HELP = `Unticked checks what PECR says about cookies and similar technologies.

  unticked decide FILE [--ndjson] [--json]   Decide one request, or a stream of them
  unticked rules [--edition NAME] [--json]   Print the rulebook of one edition
  unticked lint FILE [--json]                Check a configuration
  unticked --version                         Print the version of the rulebook

FILE is a path, or - for standard input. A request names its edition itself: "edition", or "asOf" a day. Editions: guide-2021-12 (default), 2025-08-20, 2026-02-05.
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

/** @returns {{ values: { json?: boolean, ndjson?: boolean, edition?: string, help?: boolean, version?: boolean }, positionals: string[] }} */
function readArguments() {
  const flag = /** @type {const} */ ({ type: 'boolean' });
  const options = {
    json: flag,
    ndjson: flag,
    help: { ...flag, short: 'h' },
    version: flag,
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

/** The bytes of a file, or of standard input. @param {string} name */
const open = (name) =>
  name === '-' ? process.stdin : createReadStream(name).on('error', () => unreadable(name));

/** Bytes as text, and whether they were UTF-8. A byte order mark stays: the module counts bytes. @param {Buffer} bytes */
function decode(bytes) {
  try {
    return { input: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), utf8: true };
  } catch {
    return { input: '', utf8: false };
  }
}

/** The lines of a stream as they come, without the line feed. @param {AsyncIterable<Buffer>} chunks */
async function* linesOf(chunks) {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield rest.subarray(0, end);
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length) yield rest;
}

/** Which options each command takes. @type {Record<string, string[]>} */
const COMMANDS = { decide: ['json', 'ndjson'], rules: ['json', 'edition'], lint: ['json'] };

const { values, positionals } = readArguments();
const [name, inputName, ...rest] = positionals;
if (values.help || (!name && !values.version)) {
  process.stdout.write(HELP);
  process.exit(values.help ? 0 : 3);
}
if (values.version) {
  process.stdout.write(`${(await loadChecker()).run({ name: 'version' }).out}`);
  process.exit(0);
}
if (!COMMANDS[name]) stop(`There is no command "${name}".\n\n${HELP}`);
for (const option of Object.keys(values))
  if (!COMMANDS[name].includes(option)) stop(`${name} takes no --${option}.\n\n${HELP}`);
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
  const exits = new Set();
  for await (const line of linesOf(open(inputName)))
    if (!['', '\r'].includes(line.toString('latin1')))
      exits.add(run({ name, inputName, json, ...decode(line), line: true }));
  process.exitCode = [3, 1, 2].find((code) => exits.has(code)) ?? 0;
} else {
  const bytes = inputName ? decode(await buffer(open(inputName))) : undefined;
  process.exitCode = run({ name, inputName, edition, json, ...bytes });
}
