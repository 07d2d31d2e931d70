import { readFileSync } from 'node:fs';

/**
 * Are the packages that the lock names installed here, in those versions? Answers by exit code: 0 or 1.
 * Nothing may be imported that would have to be installed first.
 */
const lock = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8'));
const matches = Object.entries(lock.packages).every(([path, wanted]) => {
  if (path === '' || wanted.optional) return true;
  try {
    return (
      JSON.parse(readFileSync(new URL(`${path}/package.json`, import.meta.url), 'utf8')).version ===
      wanted.version
    );
  } catch {
    return false;
  }
});
process.exitCode = matches ? 0 : 1;
