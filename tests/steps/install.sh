# Installs what is missing. The system is asked first, so that a second run installs nothing.

packages=(
  cmake ninja-build clang clang-format clang-tidy libclang-rt-14-dev      # native
  nlohmann-json3-dev catch2 libcli11-dev libssl-dev
  emscripten binaryen                                           # modules
  chromium firefox-esr webkit2gtk-driver xvfb xauth openssl     # browsers
)
missing=()
for package in "${packages[@]}"; do
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  say "Installing ${missing[*]}"
  sudo=
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  $sudo apt-get update -qq &&
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$logs/apt.log" 2>&1 || {
    tail -n 20 "$logs/apt.log"
    echo "These Debian packages could not be installed: ${missing[*]}" >&2
    exit 1
  }
fi

# npm packages, as the lock file says; a copy of it beside them says which they are.
for folder in . demo; do
  installed=$folder/node_modules/.installed-lock.json
  cmp -s "$folder/package-lock.json" "$installed" && continue
  say "Installing the npm packages of $folder"
  (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error) && cp "$folder/package-lock.json" "$installed" || {
    echo "npm could not install the packages of $folder." >&2
    exit 1
  }
done
