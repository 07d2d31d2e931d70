#include "law/decide.hpp"

namespace unticked::law {
namespace {

/// Adds the unknown facts that one undecided rule turns on: those which, known, would change its verdict.
void addTurning(const Finding& finding, const Facts& facts, Edition edition, FactSet& missing) {
  for (int i = 0; i < kFacts; ++i) {
    const auto fact = static_cast<Fact>(i);
    if (!finding.read.has(fact) || facts[fact].state != Known::State::Unknown) continue;
    const auto words = declarationOf(fact).words.size();
    for (std::size_t value = 0; value < (words ? words : 2); ++value) {
      Facts tried = facts;
      tried.set(fact, Known{Known::State::Value, static_cast<std::uint8_t>(value)});
      if (judge(*finding.rule, tried, edition).verdict != finding.verdict) {
        missing.add(fact);
        break;
      }
    }
  }
}

}  // namespace

void addMissing(Decision& decision, const Facts& facts) {
  if (decision.outcome != Outcome::CannotTell) return;
  for (const auto& finding : decision.findings) {
    const auto effect = finding.rule->effect;
    const bool moves = effect == Effect::Prohibits || effect == Effect::Permits;
    if (moves && finding.verdict == Verdict::CannotTell)
      addTurning(finding, facts, decision.edition, decision.missing);
  }
}

}  // namespace unticked::law
