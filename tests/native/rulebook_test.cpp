// The rulebook as a whole: its ids, headings and effects, and that nothing unknown ever opens.
#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <sstream>

#include "consent/citations.hpp"
#include "embedded/cases.hpp"
#include "law/decide.hpp"
#include "law/edition.hpp"

namespace unticked::tests {
namespace {

using namespace law;

template <class Visit>
void eachRule(Visit visit) {
  for (const auto& chapter : rulebook())
    for (const auto& rule : chapter) {
      INFO(rule.id);
      visit(rule);
    }
}

std::set<std::string> headings() {
  std::set<std::string> all;
  std::istringstream lines(embedded::headings);
  for (std::string line; std::getline(lines, line);)
    if (!line.empty() && line[0] != '#') all.insert(line);
  return all;
}

/// Facts at random, each unknown, absent or some value.
Facts anyFacts(std::mt19937& random) {
  Facts facts;
  for (int i = 0; i < kFacts; ++i) {
    const auto fact = static_cast<Fact>(i);
    const auto words = declarationOf(fact).words.size();
    const auto kind = random() % 8;
    if (kind < 2) continue;
    const auto state = kind == 2 ? Known::State::Absent : Known::State::Value;
    facts.set(fact, Known{state, static_cast<std::uint8_t>(random() % (words ? words : 2))});
  }
  return facts;
}

}  // namespace

TEST_CASE("every rule has an id of its own, a citation that exists, and words", "[law]") {
  std::set<std::string_view> ids;
  const auto known = headings();
  REQUIRE(known.size() > 90);
  eachRule([&](const Rule& rule) {
    CHECK(ids.insert(rule.id).second);
    CHECK_FALSE(rule.cite.regulation.empty());
    CHECK_FALSE(rule.text.empty());
    if (!rule.cite.guide.empty()) CHECK(known.count(std::string(rule.cite.guide)) == 1);
    CHECK(rule.from <= rule.until);
    CHECK((rule.holds || rule.effect == Effect::Defines || rule.effect == Effect::Informs));
    CHECK((rule.lifts == Group::None || rule.effect == Effect::Permits));
    CHECK((rule.group == Group::None || rule.effect == Effect::Prohibits));
  });
}

TEST_CASE("every citation of a refusal names a rule and a heading that exist", "[law]") {
  using namespace consent;
  const auto known = headings();
  for (const std::string cite : {kCiteAct, kCitePreset, kCiteNotice, kCiteExemptions, kCiteObjection}) {
    INFO(cite);
    const auto id = cite.substr(0, cite.find(','));
    const Rule* found = nullptr;
    eachRule([&](const Rule& rule) { found = rule.id == id ? &rule : found; });
    REQUIRE(found);
    CHECK_THAT(cite, Catch::Contains(std::string(found->cite.regulation)));
    if (!found->cite.guide.empty()) CHECK_THAT(cite, Catch::EndsWith(std::string(found->cite.guide)));
  }
}

TEST_CASE("editions follow one another without gap or overlap", "[law]") {
  for (std::size_t i = 1; i < std::size(kEditions); ++i) {
    const auto first = firstDay(kEditions[i]);
    CHECK(editionOn(first) == kEditions[i]);
    CHECK(editionOn({first.number - 1}) == kEditions[i - 1]);
  }
  CHECK_FALSE(editionOn({firstDay(Edition::Guide2021).number - 1}));
}

TEST_CASE("an unknown fact never opens anything", "[law][property]") {
  const auto seed = Catch::rngSeed();
  CAPTURE(seed);
  std::mt19937 random(seed);
  for (int i = 0; i < 5000; ++i) {
    const auto edition = kEditions[random() % std::size(kEditions)];
    const auto facts = anyFacts(random);
    const auto fact = static_cast<Fact>(random() % kFacts);
    auto less = facts;
    less.set(fact, Known{});
    CAPTURE(canonical(facts), declarationOf(fact).name);
    // What is permitted without knowing a fact must be permitted whatever the fact turns out to be.
    if (outcome(less, edition) == Outcome::Permitted) REQUIRE(outcome(facts, edition) == Outcome::Permitted);
    if (outcome(less, edition) == Outcome::Prohibited) REQUIRE(outcome(facts, edition) == Outcome::Prohibited);
  }
}

TEST_CASE("a decision's outcome is the bare outcome, and its flips permit", "[law][property]") {
  const auto seed = Catch::rngSeed();
  CAPTURE(seed);
  std::mt19937 random(seed);
  for (int i = 0; i < 300; ++i) {
    const auto edition = kEditions[random() % std::size(kEditions)];
    const auto facts = anyFacts(random);
    CAPTURE(canonical(facts));
    auto decision = decide(facts, edition);
    REQUIRE(decision.outcome == outcome(facts, edition));
    addMissing(decision, facts);
    if (decision.outcome == Outcome::CannotTell) REQUIRE_FALSE(decision.missing.empty());
    addFlipsAndLater(decision, facts);
    for (const auto& set : decision.flips) {
      REQUIRE(set.size() <= 2);
      for (const auto& change : set) REQUIRE((change.wholeConsent || facts[change.fact] != change.to));
    }
  }
}

}  // namespace unticked::tests
