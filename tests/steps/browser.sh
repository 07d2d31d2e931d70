say 'Browsers: Chromium, Firefox, WebKitGTK'
[ -f build/wasm/unticked.js ] || build 'modules build' wasm
count 'browser tests' node --test --test-concurrency=2 tests/browser/*.test.js
