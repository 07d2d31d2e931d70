'use client';

import { useEffect } from 'react';
import { configuration } from './configuration.js';

/** Loads the consent manager once the page is shown. */
export default function Consent() {
  useEffect(() => {
    import('unticked').then(({ run }) => run(configuration));
  }, []);
  return null;
}
