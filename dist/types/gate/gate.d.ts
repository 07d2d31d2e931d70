/**
 * @typedef {import('../types.js').Plan} Plan
 * @typedef {import('../types.js').Configuration} Configuration
 */
/**
 * Puts the gate in place. It is shut: nothing opens before `set` was given a plan.
 * @param {Configuration} configuration
 * @param {(problem: import('../types.js').Problem) => void} onProblem
 */
export function createGate(configuration: Configuration, onProblem: (problem: import("../types.js").Problem) => void): {
    /** Opens and closes by a new plan; without one everything is closed. @param {Plan | undefined} next */
    set(next: Plan | undefined): void;
};
export type Plan = import("../types.js").Plan;
export type Configuration = import("../types.js").Configuration;
