say 'Node'
[ -x build/native/unticked ] || build 'native builds' native
source tests/steps/dist.sh
count 'Node tests' node --test tests/node/*.test.js
