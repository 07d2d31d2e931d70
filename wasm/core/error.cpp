#include "core/error.hpp"

namespace unticked::core {

[[gnu::noinline]] Error::Error(const std::string_view& c, const std::string_view& p, const std::string_view& m,
                               const std::string_view& h)
    : code(c), path(p), message(m), help(h) {}

}  // namespace unticked::core
