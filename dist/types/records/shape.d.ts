export function isKept(kept: any): kept is Kept;
export function isWaitingList(list: any): boolean;
/**
 * Whether what was stored has the shape that the rows are written from. What has not is set aside: a ledger
 * that the core could not read would close every page for ever.
 */
export type Entry = import("../types.js").Entry;
/**
 * Whether what was stored has the shape that the rows are written from. What has not is set aside: a ledger
 * that the core could not read would close every page for ever.
 */
export type Kept = import("./store.js").Kept;
