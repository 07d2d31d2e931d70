'use client';

import { useState } from 'react';
import { loadChecker } from 'unticked/checker';

/** Built twice: for the server with Node's checker, and for the page with the other. */
export default function Check() {
  const [outcome, setOutcome] = useState('Check');
  const check = async () => {
    const { decide } = await loadChecker();
    setOutcome(decide({ activity: 'store-or-read' }).decision.outcome);
  };
  return (
    <button type="button" id="check" onClick={check}>
      {outcome}
    </button>
  );
}
