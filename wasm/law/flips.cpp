#include <vector>

#include "law/decide.hpp"

namespace unticked::law {
namespace {

using enum Fact;

Known value(bool yes) { return {Known::State::Value, yes}; }

void apply(const Change& change, Facts& facts) {
  if (!change.wholeConsent) return facts.set(change.fact, change.to);
  for (const auto fact :
       {NoticeShown, NoticePurposes, NoticeClear, ConsentGiven, ConsentFree, ConsentSpecific, ConsentUnderstood})
    facts.set(fact, true);
  for (const auto fact : {NoticeBuried, ConsentPreset, ConsentWithdrawn, ItemSetBeforeConsent})
    facts.set(fact, false);
  facts.setWord(ConsentAct, "positive");
  facts.setWord(ConsentLatest, "granted");
}

/// Every single change that could be made: a whole consent first, then each fact to each other value.
std::vector<Change> candidates(const Facts& facts) {
  std::vector<Change> all{{.wholeConsent = true, .fact = Count, .to = {}}};
  for (int i = 0; i < kFacts; ++i) {
    const auto fact = static_cast<Fact>(i);
    const auto words = declarationOf(fact).words.size();
    for (std::size_t v = 0; v < (words ? words : 2); ++v) {
      const Known to{Known::State::Value, static_cast<std::uint8_t>(v)};
      const bool isSo = facts[fact] == to || (to == value(false) && facts[fact].state == Known::State::Absent);
      if (!isSo) all.push_back({false, fact, to});
    }
  }
  return all;
}

bool permits(const Facts& facts, Edition edition) { return outcome(facts, edition) == Outcome::Permitted; }

}  // namespace

void addFlipsAndLater(Decision& decision, const Facts& facts) {
  for (const auto edition : kEditions)
    if (decision.edition < edition)
      if (const auto later = outcome(facts, edition); later != decision.outcome)
        decision.changedLater.push_back({edition, later});

  if (decision.outcome == Outcome::Permitted) return;
  const auto all = candidates(facts);
  for (const auto& change : all) {
    Facts tried = facts;
    apply(change, tried);
    if (permits(tried, decision.edition)) decision.flips.push_back({change});
  }
  if (!decision.flips.empty()) return;
  for (std::size_t a = 0; a < all.size(); ++a) {
    for (std::size_t b = a + 1; b < all.size(); ++b) {
      if (!all[a].wholeConsent && all[a].fact == all[b].fact) continue;
      Facts tried = facts;
      apply(all[a], tried);
      apply(all[b], tried);
      if (permits(tried, decision.edition)) decision.flips.push_back({all[a], all[b]});
    }
  }
}

}  // namespace unticked::law
