#include "wire/prose.hpp"

namespace unticked::wire {
namespace {

using core::Effect;
using core::Outcome;
using core::Verdict;
using law::Fact;

/// The findings that settle an outcome: for a refusal what is not met, for a doubt what cannot be told,
/// for a permission the exception that was met, or else what is met.
bool settles(const law::Finding& finding, Outcome outcome) {
  const auto effect = finding.rule->effect;
  if (outcome == Outcome::Prohibited) return effect == Effect::Prohibits && finding.verdict == Verdict::NotMet;
  if (outcome == Outcome::CannotTell && effect == Effect::Permits) return finding.verdict == Verdict::CannotTell;
  if (outcome == Outcome::CannotTell)
    return effect == Effect::Prohibits &&
           (finding.verdict == Verdict::CannotTell || finding.verdict == Verdict::NotMet);
  return finding.verdict == Verdict::Met && (effect == Effect::Permits || effect == Effect::Prohibits);
}

bool isToDo(const law::Finding& finding) {
  const auto effect = finding.rule->effect;
  return (effect == Effect::Duty || effect == Effect::Advice) && finding.verdict != Verdict::Met;
}

void tellFinding(const law::Finding& finding, const law::Decision& decision, const law::Facts& facts,
                 std::string& out) {
  const auto& rule = *finding.rule;
  const bool later = decision.edition >= law::Edition::February2026 && !rule.cite.regulationFrom2026.empty();
  out.append("  ").append(core::nameOf(finding.verdict)).append("  ").append(rule.id).append("  (");
  out.append(later ? rule.cite.regulationFrom2026 : rule.cite.regulation).append(")\n");
  out.append("    ").append(rule.text).append("\n");
  if (!rule.cite.guide.empty()) out.append("    Guide: ").append(rule.cite.guide).append("\n");
  for (int i = 0; i < law::kFacts; ++i) {
    const auto fact = static_cast<Fact>(i);
    if (!finding.read.has(fact) || facts[fact].state == law::Known::State::Unknown) continue;
    out.append("    ")
        .append(law::declarationOf(fact).name)
        .append(" = ")
        .append(law::valueOf(facts, fact))
        .append("\n");
  }
}

template <class Wanted>
void tellFindings(const char* heading, const law::Decision& decision, const law::Facts& facts, std::string& out,
                  Wanted wanted) {
  bool first = true;
  for (const auto& finding : decision.findings) {
    if (!wanted(finding)) continue;
    if (first) out.append("\n").append(heading).append("\n");
    first = false;
    tellFinding(finding, decision, facts, out);
  }
}

void tellFlips(const law::Decision& decision, std::string& out) {
  if (decision.flips.empty()) return;
  out += "\nAny one of these would permit it\n";
  for (const auto& set : decision.flips) {
    out += "  ";
    bool first = true;
    for (const auto& change : set) {
      law::Facts to;
      if (!change.wholeConsent) to.set(change.fact, change.to);
      if (!first) out += ", and ";
      first = false;
      if (change.wholeConsent) out += "consent that meets every limb of the test";
      else out.append(law::declarationOf(change.fact).name).append(" = ").append(law::valueOf(to, change.fact));
    }
    out += "\n";
  }
}

}  // namespace

std::string tell(const law::Decision& decision, const law::Facts& facts) {
  std::string out = core::nameOf(decision.outcome);
  out.append("  (edition ")
      .append(law::nameOf(decision.edition))
      .append(", rulebook ")
      .append(law::kRulebookVersion)
      .append(")\n");
  tellFindings("Because", decision, facts, out,
               [&](const auto& f) { return settles(f, decision.outcome) && f.verdict != Verdict::CannotTell; });
  tellFindings("Not known", decision, facts, out,
               [&](const auto& f) { return settles(f, decision.outcome) && f.verdict == Verdict::CannotTell; });
  if (!decision.missing.empty()) {
    out += "\nTo tell, these facts are needed\n";
    for (int i = 0; i < law::kFacts; ++i)
      if (const auto fact = static_cast<Fact>(i); decision.missing.has(fact))
        out.append("  ")
            .append(law::declarationOf(fact).name)
            .append("  ")
            .append(law::declarationOf(fact).question)
            .append("\n");
  }
  tellFindings("To do, or to make sure of", decision, facts, out, isToDo);
  tellFlips(decision, out);
  for (const auto& later : decision.changedLater)
    out.append("\nFrom edition ")
        .append(law::nameOf(later.edition))
        .append(" on: ")
        .append(core::nameOf(later.outcome))
        .append("\n");
  return out;
}

std::string tell(const core::List<core::Error>& errors, const std::string& name) {
  std::string out;
  for (const auto& error : errors) {
    out.append(name).append(": ");
    if (!error.path.empty()) out.append(error.path).append(": ");
    out.append(error.message).append("\n    ").append(error.help).append("\n");
  }
  return out;
}

}  // namespace unticked::wire
