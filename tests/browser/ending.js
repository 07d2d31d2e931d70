import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is still to be undone, should this process end before its tests have tidied up. @type {Set<() => void>} */
const pending = new Set();

function undoAll() {
  for (const undo of [...pending].reverse()) {
    try {
      undo();
    } catch (error) {
      // One failure must not keep the rest from being undone, nor this process from ending.
      console.error(error);
    }
  }
}

/**
 * Ends this process at once. What is pending is undone last, after Puppeteer has killed its browsers.
 * @param {number} code
 */
export function exitNow(code) {
  process.off('exit', undoAll).on('exit', undoAll).exit(code);
}

process.on('exit', undoAll);
for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 })) {
  process.on(signal, () => exitNow(128 + number));
}

/** @param {() => void} undo @returns {() => void} forgets it, once it is done */
function undoAtExit(undo) {
  pending.add(undo);
  return () => pending.delete(undo);
}

/**
 * A new empty folder, removed by `remove` or else when the process ends.
 * @param {string} purpose a word for its name
 */
export function temporaryFolder(purpose) {
  const path = mkdtempSync(join(tmpdir(), `unticked-${purpose}-`));
  const erase = () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const forget = undoAtExit(erase);
  const remove = () => {
    erase();
    forget();
  };
  return { path, remove };
}

/**
 * Starts a program as the head of its own process group, so that `stop` reaches its children as well.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, output: import('node:child_process').StdioOptions }} options
 */
export function startProcess(command, args, { env, output }) {
  const child = spawn(command, args, { env, stdio: output, detached: true });
  child.on('error', () => {});
  /** @param {NodeJS.Signals} signal */
  const signalGroup = (signal) => {
    try {
      if (child.pid) process.kill(-child.pid, signal);
    } catch {
      // The group is gone already.
    }
  };
  const forget = undoAtExit(() => signalGroup('SIGKILL'));
  const stop = async () => {
    const running = child.pid && child.exitCode === null && child.signalCode === null;
    const ended = running ? once(child, 'exit') : Promise.resolve();
    signalGroup('SIGTERM');
    const impatience = setTimeout(signalGroup, 3000, 'SIGKILL');
    await ended;
    clearTimeout(impatience);
    signalGroup('SIGKILL');
    forget();
  };
  return { child, stop };
}

/**
 * The program's path; an error that names the Debian package if it is not installed.
 * @param {string} program
 * @param {string} debianPackage
 */
export function installed(program, debianPackage) {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin'];
  const found = folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  if (!found) throw new Error(`${program} is missing: install the Debian package ${debianPackage}`);
  return found;
}
