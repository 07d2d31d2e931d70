/**
 * The promise's result, or an error if it takes longer than it may.
 * @template T
 * @param {number} milliseconds
 * @param {string} what named in the error
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
export async function within(milliseconds, what, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    const message = `${what} took longer than ${milliseconds / 1000} s`;
    timer = setTimeout(() => reject(new Error(message)), milliseconds);
  });
  try {
    return await Promise.race([promise, /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks again and again until `attempt` resolves; then throws its last error.
 * @template T
 * @param {number} milliseconds
 * @param {string} what begins the error
 * @param {() => Promise<T>} attempt
 * @returns {Promise<T>}
 */
export async function persist(milliseconds, what, attempt) {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await within(Math.max(1, end - Date.now()), 'the last attempt', attempt());
    } catch (error) {
      if (Date.now() + 50 > end) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`${what}: ${reason}`, { cause: error });
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
