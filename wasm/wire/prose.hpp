#pragma once
#include <string>

#include "core/error.hpp"
#include "core/list.hpp"
#include "law/decide.hpp"

namespace unticked::wire {

/// A decision to read: the outcome, the rules that decided with their words and citations, what is missing
/// as questions, duties and advice, what would change it, and what a later edition says.
std::string tell(const law::Decision& decision, const law::Facts& facts);

/// Errors to read, one a line with what to do below it; `name` is the file that they are about.
std::string tell(const core::List<core::Error>& errors, const std::string& name);

}  // namespace unticked::wire
