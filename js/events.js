/**
 * The events on `window`: `unticked:ready`, `choice`, `change`, `withdraw`, `held`, `error`.
 * @typedef {'ready' | 'choice' | 'change' | 'withdraw' | 'held' | 'error'} EventName
 */

/**
 * @param {EventName} name
 * @param {object} detail
 */
export const emit = (name, detail) => dispatchEvent(new CustomEvent(`unticked:${name}`, { detail }));

/**
 * Says what is wrong, where, and what to do: on the console and as `unticked:error`.
 * @param {import('./types.js').Problem} problem
 */
export function report(problem) {
  const { code, path, message, help } = problem;
  console.error(`Unticked: ${path ? `${path}: ` : ''}${message} ${help ?? ''} (${code})`);
  emit('error', problem);
}
