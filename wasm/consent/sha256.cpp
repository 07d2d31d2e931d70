#include "consent/sha256.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace unticked::consent {
namespace {

/// The leading 32 fractional bits of an irrational root, found by bisection at compile time: FIPS
/// 180-4 defines its constants so (4.2.2: cube roots of the first 64 primes; 5.3.3: square roots of the
/// first 8), and a definition is easier to check than 72 numbers.
constexpr std::uint32_t rootFraction(std::uint64_t prime, int degree) {
  using Wide = unsigned __int128;
  std::uint64_t low = 0, high = std::uint64_t{32} << 32;  // in units of 2^-32
  while (high - low > 1) {
    const std::uint64_t middle = (low + high) / 2;
    const Wide square = Wide{middle} * middle;
    const bool above = degree == 3 ? square * middle >= Wide{prime} << 96 : square >= Wide{prime} << 64;
    (above ? high : low) = middle;
  }
  return static_cast<std::uint32_t>(low);
}

struct Constants {
  std::uint32_t cube[64], square[8];
  constexpr Constants() : cube{}, square{} {
    int found = 0;
    for (std::uint64_t n = 2; found < 64; ++n) {
      bool prime = true;
      for (std::uint64_t d = 2; d * d <= n; ++d) prime = prime && n % d != 0;
      if (!prime) continue;
      cube[found] = rootFraction(n, 3);
      if (found < 8) square[found] = rootFraction(n, 2);
      ++found;
    }
  }
};
constexpr Constants kConstants;

void compress(std::uint32_t (&state)[8], const unsigned char* block) {
  std::uint32_t w[64];
  for (std::size_t i = 0; i < 16; ++i)
    w[i] = std::uint32_t{block[i * 4]} << 24 | block[i * 4 + 1] << 16 | block[i * 4 + 2] << 8 | block[i * 4 + 3];
  for (int i = 16; i < 64; ++i) {
    const auto a = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ w[i - 15] >> 3;
    const auto b = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ w[i - 2] >> 10;
    w[i] = w[i - 16] + a + w[i - 7] + b;
  }
  std::uint32_t s[8];
  for (int i = 0; i < 8; ++i) s[i] = state[i];
  for (int i = 0; i < 64; ++i) {
    const auto big = std::rotr(s[4], 6) ^ std::rotr(s[4], 11) ^ std::rotr(s[4], 25);
    const auto choose = (s[4] & s[5]) ^ (~s[4] & s[6]);
    const auto first = s[7] + big + choose + kConstants.cube[i] + w[i];
    const auto small = std::rotr(s[0], 2) ^ std::rotr(s[0], 13) ^ std::rotr(s[0], 22);
    const auto majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
    for (int k = 7; k > 0; --k) s[k] = s[k - 1];
    s[4] += first;
    s[0] = first + small + majority;
  }
  for (int i = 0; i < 8; ++i) state[i] += s[i];
}

}  // namespace

std::string sha256(std::string_view bytes) {
  std::string padded(bytes);
  padded += '\x80';
  while (padded.size() % 64 != 56) padded += '\0';
  const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
  for (int shift = 56; shift >= 0; shift -= 8) padded += static_cast<char>(bits >> shift & 0xff);

  std::uint32_t state[8];
  for (int i = 0; i < 8; ++i) state[i] = kConstants.square[i];
  for (std::size_t at = 0; at < padded.size(); at += 64)
    compress(state, reinterpret_cast<const unsigned char*>(padded.data()) + at);

  std::string out = "sha256:";
  for (const auto word : state)
    for (int shift = 28; shift >= 0; shift -= 4) out += "0123456789abcdef"[word >> shift & 15];
  return out;
}

}  // namespace unticked::consent
