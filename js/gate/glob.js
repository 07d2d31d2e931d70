/**
 * Whether a name fits an anchored glob, in which `*` is any run of characters and `?` any one.
 * @param {string} name
 * @param {string} glob
 */
export function isGlobbed(name, glob) {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${pattern}$`, 's').test(name);
}
