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
export function loadChecker(bytes?: BufferSource): Promise<{
    /** One command as the command line gives it: what it prints, and its exit code. */
    run: (command: Command) => Result;
    /** Decides one request: `{ok:true, decision}` or `{ok:false, error}`. @param {Request} request */
    decide: (request: Request) => any;
    /** The rules of an edition: `{ok:true, rules}`. @param {string} [edition] */
    rules: (edition?: string) => any;
    /** Checks a configuration: `{ok:true, warnings}` or `{ok:false, error, errors}`. @param {unknown} configuration */
    lint: (configuration: unknown) => any;
}>;
export type Command = {
    name: string;
    input?: string;
    inputName?: string;
    edition?: string;
    json?: boolean;
    line?: boolean;
    utf8?: boolean;
};
export type Result = {
    out: string;
    err: string;
    exit: number;
};
export type Request = {
    activity: string;
    facts?: Record<string, string | boolean | null>;
    edition?: string;
    asOf?: string;
    detail?: "outcome" | "reasons" | "full";
};
