#pragma once

#include "consent/configuration.hpp"
#include "consent/exceptions.hpp"
#include "core/error.hpp"
#include "core/list.hpp"

namespace unticked::consent {

using Errors = core::List<core::Error>;

/// What a well-formed configuration says that it may not say: an `exempt` category with no ground of
/// regulation 6, a basis or edition that does not exist, an id used twice, a service in no category.
/// Each error names its path (`categories[1].ground`) and, where a rule stands behind it, cites it.
Errors check(const Configuration& configuration, const Exceptions& exceptions);

}  // namespace unticked::consent
