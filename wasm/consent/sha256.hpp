#pragma once
#include <string>
#include <string_view>

namespace unticked::consent {

/// The SHA-256 digest (FIPS 180-4) of some bytes as this project writes digests: `sha256:` and 64
/// lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

}  // namespace unticked::consent
