/**
 * From a withdrawal until the reload, nothing that is still running may send, load or store. A policy is the
 * one thing that no code already running can get around; and scripts that wait for the page to be left,
 * to send and store once more, are not told that it is.
 */
let sealed = false;
let leaving = false;

const signs = ['pagehide', 'beforeunload', 'unload', 'visibilitychange', 'freeze'];

/** Installs the listeners. They must be the page's first, since they can only stop those that come later. */
export function prepareSeal() {
  for (const name of signs)
    addEventListener(
      name,
      (event) => {
        if (name === 'beforeunload' || name === 'pagehide') leaving = true;
        if (sealed) event.stopImmediatePropagation();
      },
      true,
    );
  addEventListener('pageshow', () => {
    leaving = false;
  });
}

/** Whether the page is being left: what fails then fails because of that. */
export const isLeaving = () => leaving;

/** Seals the page: the document's last act before it is loaded anew. */
export function seal() {
  sealed = true;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'";
  document.head.append(policy);
}
