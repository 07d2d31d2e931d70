'use client';

import { run } from 'unticked';
import { configuration } from './configuration.js';

/** Imported the plain way, so that it is evaluated on the server too. */
export default function CookieSettings() {
  const open = async () => (await run(configuration)).showPreferences();
  return (
    <button type="button" id="cookie-settings" onClick={open}>
      Cookie settings
    </button>
  );
}
