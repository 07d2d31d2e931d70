export * from './types/module.js';
export { default } from './types/module.js';
