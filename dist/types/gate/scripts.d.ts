/**
 * @param {(element: HTMLElement) => boolean} allows  asked anew before each script
 */
export function createScriptRunner(allows: (element: HTMLElement) => boolean): {
    /** Runs all held scripts that may run now; scripts that come to be held meanwhile are run too. */
    run(): Promise<void>;
    /** Keeps scripts that are still being loaded from running, if they no longer may. */
    stop(): void;
};
/** Runs held scripts, one after another in document order, asking before each whether it still may. */
/** What a held script is known by. */
export const HELD_SCRIPT: "script[type=\"text/plain\"][data-category]";
