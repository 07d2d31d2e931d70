/**
 * The checker: the whole rulebook as a module. `decide`, `rules` and `lint` say the same as the command line.
 */
import factory from 'checker-module';

/**
 * @typedef {{ name: string, input?: string, inputName?: string, edition?: string, json?: boolean, line?: boolean, utf8?: boolean }} Command
 * @typedef {{ out: string, err: string, exit: number }} Result
 * @typedef {{ activity: string, facts?: Record<string, string | boolean | null>, edition?: string, asOf?: string, detail?: 'outcome' | 'reasons' | 'full' }} Request
 */

/**
 * Loads the checker. Without `bytes` it fetches checker.wasm from beside this file; in Node give it the
 * file's bytes, or import `unticked/checker`, which does.
 * @param {BufferSource} [bytes]
 */
export async function loadChecker(bytes) {
  const wasm = bytes ?? (await (await fetch(new URL('./checker.wasm', import.meta.url))).arrayBuffer());
  const module = await factory({ wasm });
  /** @param {Command} command @returns {Result} */
  const run = (command) => JSON.parse(module.run(JSON.stringify(command)));
  /** @param {Command} command */
  const answer = (command) => JSON.parse(run({ ...command, json: true }).out);

  return {
    /** One command as the command line gives it: what it prints, and its exit code. */
    run,
    /** Decides one request: `{ok:true, decision}` or `{ok:false, error}`. @param {Request} request */
    decide: (request) => answer({ name: 'decide', input: JSON.stringify(request) }),
    /** The rules of an edition: `{ok:true, rules}`. @param {string} [edition] */
    rules: (edition) => answer({ name: 'rules', edition }),
    /** Checks a configuration: `{ok:true, warnings}` or `{ok:false, error, errors}`. @param {unknown} configuration */
    lint: (configuration) => answer({ name: 'lint', input: JSON.stringify(configuration) }),
  };
}
