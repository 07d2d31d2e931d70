say 'Native'
build 'native builds' native
count 'unticked-tests' build/native/unticked-tests
build 'asan builds' asan
count 'unticked-tests under asan and ubsan' build/asan/unticked-tests

# Any table that a site brings along is run too.
brought=$(mktemp -d)
mkdir -p "$brought/decisions" && cp tests/cases/decisions/regulation-6.json "$brought/decisions/brought.json"
check 'UNTICKED_CASES are run' bash -c "UNTICKED_CASES=$brought build/native/unticked-tests 'decision cases' -s | grep -q brought.json"
sed -i 's/"outcome": "permitted"/"outcome": "prohibited"/' "$brought/decisions/brought.json"
check 'UNTICKED_CASES can fail' bash -c "! UNTICKED_CASES=$brought build/native/unticked-tests 'decision cases' >/dev/null"
rm -rf "$brought"

seeds=$(mktemp -d)
node tests/fuzz/seeds.js "$seeds"
for fuzzer in rows command; do
  check "fuzz $fuzzer" "build/asan/fuzz-$fuzzer" -runs="$([ -n "${UNTICKED_FULL:-}" ] && echo 1000000 || echo 20000)" \
    -max_total_time=120 -max_len=8192 -seed=7 -artifact_prefix="$logs/" "$seeds/$fuzzer"
done
rm -rf "$seeds"

if [ -n "${UNTICKED_FULL:-}" ]; then
  for seed in 11 222 3333 44444 555555; do
    count "properties, seed $seed" build/native/unticked-tests '[property]' --rng-seed "$seed"
  done
fi
