# dist is committed and must rebuild to the same bytes, where the compiler that made it is the one installed.
pinned=$(node -p "require('./dist/BUILD.json').tools.emcc")
check 'dist builds' node js/build/build.js build/dist
if [ "$(emcc --version | head -n 1)" = "$pinned" ]; then
  check 'dist is what its sources build, byte for byte' diff -r dist build/dist
else
  echo "skipped dist byte for byte: it was built by $pinned"
fi
