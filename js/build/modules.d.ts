/** Modules that the bundler supplies. */

declare module 'unticked-module' {
  const factory: (options: {
    wasm: BufferSource;
  }) => Promise<Record<'plan' | 'record' | 'decide', (rows: string) => string>>;
  export default factory;
}

declare module 'checker-module' {
  const factory: (options: { wasm: BufferSource }) => Promise<{ run(command: string): string }>;
  export default factory;
}

declare module 'structure-table' {
  const table: import('../structure.js').Node;
  export default table;
}
