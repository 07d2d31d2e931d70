#pragma once
#include <string>
#include <string_view>

#include "consent/writer.hpp"
#include "core/error.hpp"
#include "core/list.hpp"
#include "law/decide.hpp"

namespace unticked::wire {

/// One finding as a JSON object: rule, effect, verdict, cites, because, and with `inWords` its text.
void writeFinding(const law::Finding& finding, const law::Decision& decision, const law::Facts& facts,
                  bool inWords, consent::Writer& out);

/// A decision as a page tells it: outcome, edition, rulebook, and the findings that moved the outcome,
/// without words.
std::string writeMoving(const law::Decision& decision, const law::Facts& facts);

/// `{"ok":true,"<name>":<json>}`.
std::string writeAnswer(const char* name, std::string_view json);

/// One error as a JSON object.
std::string writeError(const core::Error& error);

/// `{"ok":false,"error":{code,path,message,help}}`, and `errors` too where there are several.
std::string writeErrors(const core::List<core::Error>& errors);

}  // namespace unticked::wire
