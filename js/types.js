/**
 * The words that the rooms share. Types only: nothing of this file is in the bundles.
 *
 * @typedef {import('./banner/notice.js').Text} Text
 * @typedef {{ id: string, basis: 'consent' | 'exempt' | 'objection', ground?: string, purpose: Text }} Category
 * @typedef {{ kind: string, name: string, party?: 'first' | 'third', lasts?: string, what?: Text }} Item
 * @typedef {object} Service
 * @property {string} id
 * @property {Text} [name]
 * @property {string} provider
 * @property {string} category
 * @property {string[]} [origins]
 * @property {Item[]} [items]
 *
 * What a site says: see unticked.schema.json.
 * @typedef {object} Configuration
 * @property {{ name: string, contact?: string }} controller
 * @property {string} [policy]
 * @property {string} [edition]
 * @property {string} [language]
 * @property {number} [expireAfterDays]
 * @property {'reload' | 'keep'} [afterWithdraw]
 * @property {Category[]} categories
 * @property {Service[]} [services]
 * @property {{ layout?: 'bar' | 'box', theme?: 'auto' | 'light' | 'dark', texts?: Record<string, Text> }} [banner]
 * @property {{ subdomains?: boolean }} [share]
 *
 * What the core derived: the page looks things up in it and never reasons. Lists of ids; tables of rows.
 * @typedef {object} Plan
 * @property {'reload' | 'keep'} afterWithdraw
 * @property {string[]} ask  categories that the visitor is to be asked about
 * @property {string[]} categories  that are open
 * @property {string[]} services  that are open
 * @property {string[]} granted
 * @property {string[]} refused
 * @property {[string, string][]} origins  address and service
 * @property {[string, string, string][]} keys  kind, name, service: what open services may write
 * @property {[string, string, string][]} erase  kind, name, service: what closed services must not keep
 * @property {string | null} validUntil
 * @property {string} edition
 * @property {{ configuration: string, ledger: string }} digests
 *
 * One act in the ledger, as the core wrote it.
 * @typedef {object} Entry
 * @property {{ control: string, trusted: boolean }} act
 * @property {{ category: string, basis: string, before: boolean, after: boolean, covers: Cover[] }[]} choices
 * @property {string} configuration
 * @property {string} digest
 * @property {string} edition
 * @property {string} expires
 * @property {string} instant
 * @property {string} notice
 * @property {'user' | 'subscriber'} party
 * @property {string} previous
 * @property {number} sequence
 * @property {string} store
 * @property {string} subject
 * @typedef {{ service: string, provider: string, origins: string[], items: string[] }} Cover
 *
 * @typedef {{ layer: string, language: string, texts: string[], controls: { action: string, label: string }[] }} Notice
 * @typedef {{ category: string, before: boolean, after: boolean }} Setting
 *
 * An act as the page noted it, before the core has judged it.
 * @typedef {object} Act
 * @property {'user' | 'subscriber'} party
 * @property {string} control
 * @property {boolean} trusted
 * @property {string} instant
 * @property {Notice} notice
 * @property {Setting[]} choices
 *
 * @typedef {{ code: string, path?: string, message: string, help?: string }} Problem
 */

export {};
