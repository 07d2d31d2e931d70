# What the steps share: counting, and running a command with its output kept for when it fails.

passed=0
failed=0
failures=()
results=()
logs=build/logs
mkdir -p "$logs"

say() { printf '\n== %s\n' "$*"; }

# check NAME COMMAND...: one test that passes if the command does.
check() {
  local name=$1 log=$logs/${1//[^a-zA-Z0-9]/-}.log start=$SECONDS
  shift
  if "$@" >"$log" 2>&1; then
    passed=$((passed + 1))
    results+=("$name | 1 | 0 | $((SECONDS - start)) s")
    echo "ok      $name"
  else
    failed=$((failed + 1))
    failures+=("$name (see $log)")
    results+=("$name | 0 | 1 | $((SECONDS - start)) s")
    echo "FAILED  $name"
    tail -n 40 "$log"
  fi
}

# count NAME COMMAND...: many tests; their numbers are read from what Catch2 or node:test prints at the end.
count() {
  local name=$1 log=$logs/${1//[^a-zA-Z0-9]/-}.log start=$SECONDS good bad
  shift
  "$@" >"$log" 2>&1
  local status=$?
  good=$(sed -nE 's/^All tests passed \(.* in ([0-9]+) test cases?\)$/\1/p; s/^test cases: .*[| ]([0-9]+) passed.*/\1/p; s/^(# |ℹ )pass ([0-9]+)$/\2/p' "$log" | tail -n 1)
  bad=$(sed -nE 's/^test cases: .*[| ]([0-9]+) failed.*/\1/p; s/^(# |ℹ )fail ([0-9]+)$/\2/p' "$log" | tail -n 1)
  # A runner that ends badly, or that ran nothing, has failed whatever it counted.
  if [ "${good:-0}" -eq 0 ] || { [ "$status" -ne 0 ] && [ "${bad:-0}" -eq 0 ]; }; then bad=$((${bad:-0} + 1)); fi
  passed=$((passed + ${good:-0}))
  failed=$((failed + ${bad:-0}))
  results+=("$name | ${good:-0} | ${bad:-0} | $((SECONDS - start)) s")
  if [ "${bad:-0}" -eq 0 ]; then
    echo "ok      $name (${good:-0} tests, $((SECONDS - start)) s)"
  else
    failures+=("$name (see $log)")
    echo "FAILED  $name (${bad:-0} of $((${good:-0} + ${bad:-0})))"
    grep -E -A 30 '^ *not ok|FAILED|✖' "$log" | head -n 120
    tail -n 15 "$log"
  fi
}

# build NAME PRESET: configures and builds; the step's tests need it.
build() { check "$1" cmake --workflow --preset "$2"; }

# The whole matrix's table, with what it was made with.
write_results() {
  {
    echo '# What `tests/run full` last printed'
    echo
    echo "$(date -u +%F), commit $(git rev-parse --short HEAD), Node $(node --version), Emscripten $(emcc --version | sed -nE '1s/.* ([0-9]+[.][0-9.]+) .*/\1/p')"
    echo
    echo "$(chromium --version 2>/dev/null | cut -d' ' -f1,2), $(firefox-esr --version 2>/dev/null), WebKitGTK $(dpkg-query -W -f '${Version}' webkit2gtk-driver)"
    echo
    echo '| part | passed | failed | time |'
    echo '|---|---|---|---|'
    printf '| %s |\n' "${results[@]}"
  } >tests/results.md
}
