#include "core/error.hpp"

namespace unticked::core {

[[gnu::noinline]] Error::Error(std::string_view c, std::string_view p, std::string_view m, std::string_view h)
    : code(c), path(p), message(m), help(h) {}

}  // namespace unticked::core
