import { within } from '../deadline.js';
import { installed, startProcess } from '../ending.js';

/**
 * An X display of its own, on the first free number.
 * @param {NodeJS.ProcessEnv} env
 */
export async function openDisplay(env) {
  const screen = ['-screen', '0', '1920x1600x24', '-nolisten', 'tcp'];
  const { child, stop } = startProcess(installed('Xvfb', 'xvfb'), ['-displayfd', '3', ...screen], {
    env,
    output: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const numbers = /** @type {import('node:stream').Readable} */ (child.stdio[3]).setEncoding('utf8');
  /** @type {Promise<string>} */
  const number = new Promise((resolve, reject) => {
    let text = '';
    numbers.on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('\n')) resolve(text.trim());
    });
    numbers.on('end', () => reject(new Error('Xvfb ended at once')));
  });
  try {
    return { display: `:${await within(10_000, 'starting Xvfb', number)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
