/**
 * Says what is wrong, where, and what to do: on the console and as `unticked:error`.
 * @param {import('./types.js').Problem} problem
 */
export function report(problem: import("./types.js").Problem): void;
export function emit(name: EventName, detail: object): boolean;
/**
 * The events on `window`: `unticked:ready`, `choice`, `change`, `withdraw`, `held`, `error`.
 */
export type EventName = "ready" | "choice" | "change" | "withdraw" | "held" | "error";
