#include "law/decide.hpp"

namespace unticked::law {
namespace {

bool inForce(const Rule& rule, Edition edition) { return rule.from <= edition && edition <= rule.until; }

bool moves(const Rule& rule) { return rule.effect == Effect::Prohibits || rule.effect == Effect::Permits; }

/// How far an exception lifts a group of prohibitions: fully (Yes), perhaps (Unknown), not at all.
Truth lifted(const Rule& rule, Verdict verdict) {
  if (rule.effect != Effect::Permits) return Truth::No;
  if (verdict == Verdict::Met) return Truth::Yes;
  return verdict == Verdict::CannotTell ? Truth::Unknown : Truth::No;
}

/// What one prohibition contributes once exceptions had their say.
Outcome contribution(const Rule& rule, Verdict verdict, Truth exception) {
  const bool settled = verdict == Verdict::Met || verdict == Verdict::NotApplicable;
  const auto lift = rule.group == Group::None ? Truth::No : exception;
  if (settled || lift == Truth::Yes) return Outcome::Permitted;
  return verdict == Verdict::NotMet && lift == Truth::No ? Outcome::Prohibited : Outcome::CannotTell;
}

Outcome worse(Outcome a, Outcome b) {
  if (a == Outcome::Prohibited || b == Outcome::Prohibited) return Outcome::Prohibited;
  return a == Outcome::CannotTell ? a : b;
}

Outcome outcomeOf(const core::List<Finding>& findings, Truth exception) {
  auto outcome = Outcome::Permitted;
  for (const auto& finding : findings)
    if (finding.rule->effect == Effect::Prohibits)
      outcome = worse(outcome, contribution(*finding.rule, finding.verdict, exception));
  return outcome;
}

}  // namespace

Finding judge(const Rule& rule, const Facts& facts, Edition edition) {
  Finding finding{&rule, Verdict::NotInForce, {}};
  if (!inForce(rule, edition)) return finding;
  const Ask ask(facts, finding.read);
  const auto applies = rule.applies ? rule.applies(ask) : Truth::Yes;
  // Words of advice, terms and background are for those whom they are known to concern.
  const bool concerns = moves(rule) || rule.effect == Effect::Duty ? applies != Truth::No : applies == Truth::Yes;
  if (!concerns) return finding.verdict = Verdict::NotApplicable, finding;
  const auto holds = rule.holds ? rule.holds(ask) : applies;
  if (holds == Truth::Yes) finding.verdict = Verdict::Met;
  else finding.verdict = holds == Truth::No && applies == Truth::Yes ? Verdict::NotMet : Verdict::CannotTell;
  return finding;
}

Outcome outcome(const Facts& facts, Edition edition) {
  auto exception = Truth::No;
  for (const auto& chapter : rulebook())
    for (const auto& rule : chapter)
      if (rule.effect == Effect::Permits)
        exception = exception | lifted(rule, judge(rule, facts, edition).verdict);
  auto result = Outcome::Permitted;
  for (const auto& chapter : rulebook())
    for (const auto& rule : chapter)
      if (rule.effect == Effect::Prohibits && inForce(rule, edition))
        result = worse(result, contribution(rule, judge(rule, facts, edition).verdict, exception));
  return result;
}

Decision decide(const Facts& facts, Edition edition) {
  Decision decision;
  decision.edition = edition;
  auto exception = Truth::No;
  for (const auto& chapter : rulebook()) {
    for (const auto& rule : chapter) {
      const auto finding = judge(rule, facts, edition);
      if (finding.verdict == Verdict::NotInForce || finding.verdict == Verdict::NotApplicable) continue;
      exception = exception | lifted(rule, finding.verdict);
      decision.findings.push_back(finding);
    }
  }
  decision.outcome = outcomeOf(decision.findings, exception);
  return decision;
}

}  // namespace unticked::law
