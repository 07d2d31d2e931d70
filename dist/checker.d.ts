export * from './types/checker/checker.js';
