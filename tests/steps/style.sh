say 'Style and types'
check 'JavaScript is formatted and linted (biome)' node_modules/.bin/biome check --error-on-warnings .
check 'types (tsc --checkJs, strict)' node_modules/.bin/tsc -p .
check 'C++ is formatted (clang-format)' bash -c 'git ls-files "*.cpp" "*.hpp" | xargs clang-format --dry-run --Werror'
# The linter takes two seconds a file, and four where the JSON library is read: those wait for the whole matrix.
rooms=(core consent law)
[ -n "${UNTICKED_FULL:-}" ] && rooms+=(wire cli)
check 'C++ is linted (clang-tidy)' bash -c "cmake --preset native && git ls-files ${rooms[*]/#/wasm/} | grep '\.cpp\$' | xargs -P 2 -n 4 clang-tidy -p build/native --quiet"
check "the README's sizes are those of dist" node tests/sizes.js --check
