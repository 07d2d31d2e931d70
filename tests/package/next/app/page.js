import Check from './check.js';
import Consent from './consent.js';
import CookieSettings from './cookie-settings.js';

export default function Page() {
  return (
    <>
      <h1>A shop</h1>
      <script type="text/plain" data-category="analytics" data-src="https://tracker.example/gated.js" />
      <Consent />
      <CookieSettings />
      <Check />
    </>
  );
}
