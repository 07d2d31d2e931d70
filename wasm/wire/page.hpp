#pragma once
#include <string>
#include <string_view>

namespace unticked::wire {

/// The three questions that a page asks; rows in (rows.hpp), JSON out, never an exception.

/// `{"ok":true,"plan":{…}}`, or the errors of a configuration that may not be used: it opens nothing.
std::string answerPlan(std::string_view rows);

/// Takes an act: `{"ok":true,"entry":{…},"notice":{…},"plan":{…}}`. Where a part of the act was refused,
/// `ok` is false and `error` says why; `entry` is there all the same if something was recorded.
std::string answerRecord(std::string_view rows);

/// `{"ok":true,"decision":{…}}`: what the rulebook says of the service in the row `about`, with findings
/// and citations, for its first item.
std::string answerDecide(std::string_view rows);

}  // namespace unticked::wire
