/** English. Every string can be replaced by `banner.texts` in the configuration, by the same key. */
/** What the banner says: it comes with the first bytes. @type {Record<string, string>} */
export const banner: Record<string, string>;
/** What the preferences say beside that: it comes when they are asked for. @type {Record<string, string>} */
export const preferences: Record<string, string>;
