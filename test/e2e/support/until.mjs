/**
 * Asks again and again until the answer is yes. (`page.waitForFunction` takes the promise of an async function for one.)
 * @param {string} what names what is waited for, when it does not come
 * @param {() => Promise<boolean>} holds
 * @param {number} within milliseconds
 */
export async function until(what, holds, within = 60_000) {
  const end = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Still not so after ${within} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
