#include "wire/requests.hpp"

namespace unticked::wire {
namespace {

using core::Error;
using MaybeError = std::optional<Error>;

std::string listed(std::span<const std::string_view> words) {
  std::string list;
  for (const auto word : words) list += (list.empty() ? "" : ", ") + std::string(word);
  return list;
}

MaybeError readFact(const std::string& name, const Json& value, law::Facts& facts) {
  const auto path = "facts[\"" + name + "\"]";
  const auto fact = law::factNamed(name);
  if (!fact)
    return Error{"unknown-fact", path, "There is no such fact.",
                 "`unticked rules` lists the facts that each rule reads."};
  const auto words = law::declarationOf(*fact).words;
  if (value.is_null()) {
    facts.set(*fact, law::Known{law::Known::State::Absent, 0});
  } else if (words.empty()) {
    if (!value.is_boolean())
      return Error{"wrong-type", path, "This is not true or false.", "Give true, false or null."};
    facts.set(*fact, *value.get_ptr<const bool*>());
  } else {
    const auto* word = value.get_ptr<const std::string*>();
    if (!word || !facts.setWord(*fact, *word))
      return Error{"not-allowed", path, "This value is not allowed here.", "Give one of: " + listed(words) + "."};
  }
  return {};
}

MaybeError readEdition(const Json& json, law::Edition& edition) {
  const auto named = json.find("edition"), asOf = json.find("asOf");
  if (named != json.end() && asOf != json.end())
    return Error{"not-allowed", "asOf", "An edition and a day are both given.", "Give one of the two."};
  if (named != json.end()) {
    const auto* name = named->get_ptr<const std::string*>();
    const auto found = name ? law::editionNamed(*name) : std::nullopt;
    if (!found)
      return Error{"unknown-edition", "edition", "There is no such edition.",
                   "Give one of: guide-2021-12, 2025-08-20, 2026-02-05."};
    edition = *found;
  } else if (asOf != json.end()) {
    const auto* text = asOf->get_ptr<const std::string*>();
    const auto day = text ? core::readDay(*text) : std::nullopt;
    if (!day) return Error{"wrong-type", "asOf", "This is not a day.", "Give it as in 2026-02-05."};
    const auto found = law::editionOn(*day);
    if (!found)
      return Error{"not-in-force", "asOf", "No edition reaches back to that day.",
                   "The first begins on 2021-12-01."};
    edition = *found;
  }
  return {};
}

MaybeError readDetail(const Json& json, Detail& detail) {
  const auto given = json.find("detail");
  if (given == json.end()) return {};
  constexpr std::string_view kWords[] = {"outcome", "reasons", "full"};
  for (int i = 0; i < 3; ++i)
    if (*given == kWords[i]) return detail = static_cast<Detail>(i), MaybeError{};
  return Error{"not-allowed", "detail", "This value is not allowed here.", "Give one of: outcome, reasons, full."};
}

}  // namespace

MaybeError readRequest(const Json& json, Detail otherwise, Request& request) {
  if (!json.is_object())
    return Error{"wrong-type", "", "A request is an object.",
                 "For example {\"activity\":\"store-or-read\",\"facts\":{\"item.kind\":\"cookie\"}}."};
  for (const auto& field : json.items())
    if (const auto& name = field.key();
        name != "activity" && name != "facts" && name != "edition" && name != "asOf" && name != "detail")
      return Error{"unknown-field", name, "There is no such field.",
                   "Fields here: activity, asOf, detail, edition, facts."};
  const auto activity = json.find("activity");
  if (activity == json.end())
    return Error{"missing-field", "activity", "This field is missing.", "Give \"store-or-read\"."};
  if (*activity != "store-or-read")
    return Error{"unknown-activity", "activity", "There is no such activity.",
                 "Give \"store-or-read\": storing on a device, or reading from it."};

  request.detail = otherwise;
  if (auto error = readEdition(json, request.edition)) return error;
  if (auto error = readDetail(json, request.detail)) return error;
  const auto facts = json.find("facts");
  if (facts == json.end()) return {};
  if (!facts->is_object()) return Error{"wrong-type", "facts", "This is not an object.", "Give facts by name."};
  for (const auto& fact : facts->items())
    if (auto error = readFact(fact.key(), fact.value(), request.facts)) return error;
  return {};
}

std::string answer(const Request& request) {
  law::Decision decision;
  decision.edition = request.edition;
  if (request.detail == Detail::Outcome) {
    decision.outcome = law::outcome(request.facts, request.edition);
  } else {
    decision = law::decide(request.facts, request.edition);
    law::addMissing(decision, request.facts);
    if (request.detail == Detail::Full) law::addFlipsAndLater(decision, request.facts);
  }
  return writeDecision(decision, request.facts, request.detail);
}

}  // namespace unticked::wire
