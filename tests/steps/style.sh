say 'Style and types'
check 'JavaScript is formatted and linted (biome)' node_modules/.bin/biome check --error-on-warnings .
check 'types (tsc --checkJs, strict)' node_modules/.bin/tsc -p .
check 'C++ is formatted (clang-format)' bash -c 'git ls-files "*.cpp" "*.hpp" | xargs clang-format --dry-run --Werror'
check "the README's sizes are those of dist" node tests/sizes.js --check
