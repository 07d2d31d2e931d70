say 'Package'
[ -x build/native/unticked ] || build 'native builds' native
count 'package tests' node --test --test-concurrency=1 tests/package/*.test.js
