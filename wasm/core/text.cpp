#include "core/text.hpp"

namespace unticked::core {

bool same(const Text& a, const Text& b) { return a == b; }

std::string decimal(std::size_t number) {
  std::string digits;
  do digits.insert(digits.begin(), static_cast<char>('0' + number % 10));
  while (number /= 10);
  return digits;
}

}  // namespace unticked::core
