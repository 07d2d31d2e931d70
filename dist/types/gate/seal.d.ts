/** Installs the listeners. They must be the page's first, since they can only stop those that come later. */
export function prepareSeal(): void;
/** Seals the page: the document's last act before it is loaded anew. */
export function seal(): void;
export function isLeaving(): boolean;
