#pragma once
#include <string>

#include "law/rule.hpp"

namespace unticked::wire {

/// The rules of one edition as a JSON list: rule, effect, since, cites, facts (that it reads), text.
std::string writeRules(law::Edition edition);

/// The same to read: a heading for each effect, a paragraph for each rule.
std::string tellRules(law::Edition edition);

}  // namespace unticked::wire
