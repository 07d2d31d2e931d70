#pragma once
#include <optional>
#include <string_view>

#include "core/error.hpp"
#include "law/decide.hpp"
#include "wire/decision.hpp"
#include "wire/json.hpp"

namespace unticked::wire {

/// A request for a decision, read.
struct Request {
  law::Facts facts;
  law::Edition edition = law::kDefaultEdition;
  Detail detail = Detail::Full;
};

/// Reads `{ activity, facts, edition | asOf, detail? }`. Facts are given flat, under their dotted names:
/// `{"item.kind":"cookie","consent.given":true}`; `null` says that there is known to be none. A field,
/// fact, word, edition or activity that does not exist is an error that names its path. `otherwise` is
/// the detail where the request names none.
std::optional<core::Error> readRequest(const Json& json, Detail otherwise, Request& request);

/// The decision, as JSON.
std::string answer(const Request& request);

}  // namespace unticked::wire
