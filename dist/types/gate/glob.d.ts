/**
 * Whether a name fits an anchored glob, in which `*` is any run of characters and `?` any one.
 * @param {string} name
 * @param {string} glob
 */
export function isGlobbed(name: string, glob: string): boolean;
