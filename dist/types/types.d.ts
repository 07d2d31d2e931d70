/**
 * The words that the rooms share. Types only: nothing of this file is in the bundles.
 */
export type Text = import("./banner/notice.js").Text;
/**
 * The words that the rooms share. Types only: nothing of this file is in the bundles.
 */
export type Category = {
    id: string;
    basis: "consent" | "exempt" | "objection";
    ground?: string;
    purpose: Text;
};
/**
 * The words that the rooms share. Types only: nothing of this file is in the bundles.
 */
export type Item = {
    kind: string;
    name: string;
    party?: "first" | "third";
    lasts?: string;
    what?: Text;
};
/**
 * The words that the rooms share. Types only: nothing of this file is in the bundles.
 */
export type Service = {
    id: string;
    name?: import("./banner/notice.js").Text | undefined;
    provider: string;
    category: string;
    origins?: string[] | undefined;
    /**
     * What a site says: see unticked.schema.json.
     */
    items?: Item[] | undefined;
};
/**
 * The words that the rooms share. Types only: nothing of this file is in the bundles.
 */
export type Configuration = {
    controller: {
        name: string;
        contact?: string;
    };
    policy?: string | undefined;
    edition?: string | undefined;
    language?: string | undefined;
    expireAfterDays?: number | undefined;
    afterWithdraw?: "reload" | "keep" | undefined;
    categories: Category[];
    services?: Service[] | undefined;
    banner?: {
        layout?: "bar" | "box";
        theme?: "auto" | "light" | "dark";
        texts?: Record<string, Text>;
    } | undefined;
    /**
     * What the core derived: the page looks things up in it and never reasons. Lists of ids; tables of rows.
     */
    share?: {
        subdomains?: boolean;
    } | undefined;
};
/**
 * The words that the rooms share. Types only: nothing of this file is in the bundles.
 */
export type Plan = {
    afterWithdraw: "reload" | "keep";
    /**
     * categories that the visitor is to be asked about
     */
    ask: string[];
    /**
     * that are open
     */
    categories: string[];
    /**
     * that are open
     */
    services: string[];
    granted: string[];
    refused: string[];
    /**
     * address and service
     */
    origins: [string, string][];
    /**
     * kind, name, service: what open services may write
     */
    keys: [string, string, string][];
    /**
     * kind, name, service: what closed services must not keep
     */
    erase: [string, string, string][];
    validUntil: string | null;
    edition: string;
    /**
     * One act in the ledger, as the core wrote it.
     */
    digests: {
        configuration: string;
        ledger: string;
    };
};
/**
 * The words that the rooms share. Types only: nothing of this file is in the bundles.
 */
export type Entry = {
    act: {
        control: string;
        trusted: boolean;
    };
    choices: {
        category: string;
        basis: string;
        before: boolean;
        after: boolean;
        covers: Cover[];
    }[];
    configuration: string;
    digest: string;
    edition: string;
    expires: string;
    instant: string;
    notice: string;
    party: "user" | "subscriber";
    previous: string;
    sequence: number;
    store: string;
    subject: string;
};
/**
 * The words that the rooms share. Types only: nothing of this file is in the bundles.
 */
export type Cover = {
    service: string;
    provider: string;
    origins: string[];
    items: string[];
};
/**
 * The words that the rooms share. Types only: nothing of this file is in the bundles.
 */
export type Notice = {
    layer: string;
    language: string;
    texts: string[];
    controls: {
        action: string;
        label: string;
    }[];
};
/**
 * An act as the page noted it, before the core has judged it.
 */
export type Setting = {
    category: string;
    before: boolean;
    after: boolean;
};
/**
 * The words that the rooms share. Types only: nothing of this file is in the bundles.
 */
export type Act = {
    party: "user" | "subscriber";
    control: string;
    trusted: boolean;
    instant: string;
    notice: Notice;
    choices: Setting[];
};
/**
 * The words that the rooms share. Types only: nothing of this file is in the bundles.
 */
export type Problem = {
    code: string;
    path?: string;
    message: string;
    help?: string;
};
