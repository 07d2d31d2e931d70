#include "wire/decision.hpp"

#include "consent/sha256.hpp"
#include "consent/writer.hpp"
#include "wire/answers.hpp"

namespace unticked::wire {
namespace {

using consent::Writer;
using core::Effect;
using law::Fact;

/// Findings under one key: those of one effect that leave something to do; or, for `Informs`, all that are
/// neither duty nor advice.
void writeFindings(const char* name, Effect effect, const law::Decision& decision, const law::Facts& facts,
                   Writer& out) {
  out.key(name).open('[');
  for (const auto& finding : decision.findings) {
    const auto is = finding.rule->effect;
    const bool toDo = is == Effect::Duty || is == Effect::Advice;
    if (toDo ? is == effect && finding.verdict != core::Verdict::Met : effect == Effect::Informs)
      writeFinding(finding, decision, facts, true, out);
  }
  out.close(']');
}

void writeFlips(const law::Decision& decision, Writer& out) {
  out.key("flips").open('[');
  for (const auto& set : decision.flips) {
    out.open('[');
    for (const auto& change : set) {
      law::Facts to;
      if (!change.wholeConsent) to.set(change.fact, change.to);
      out.open('{');
      if (change.wholeConsent)
        out.member("fact", "consent")
            .member("to",
                    "given freely, for this purpose, by a positive act, once people "
                    "were told clearly, and before anything is set");
      else out.member("fact", law::declarationOf(change.fact).name).key("to").raw(law::valueOf(to, change.fact));
      out.close('}');
    }
    out.close(']');
  }
  out.close(']');
  if (decision.flips.empty())
    out.member("noFlips", decision.outcome == core::Outcome::Permitted
                              ? "It is permitted as it is."
                              : "No one or two changes of these facts would permit it.");
}

}  // namespace

std::string writeDecision(const law::Decision& decision, const law::Facts& facts, Detail detail) {
  Writer out;
  out.open('{').member("outcome", core::nameOf(decision.outcome));
  out.member("edition", law::nameOf(decision.edition)).member("rulebook", law::kRulebookVersion);
  if (detail == Detail::Outcome) return out.close('}').take();

  out.member("factsDigest", consent::sha256(law::canonical(facts)));
  writeFindings("findings", Effect::Informs, decision, facts, out);
  writeFindings("duties", Effect::Duty, decision, facts, out);
  writeFindings("advice", Effect::Advice, decision, facts, out);
  out.key("missing").open('[');
  for (int i = 0; i < law::kFacts; ++i)
    if (decision.missing.has(static_cast<Fact>(i))) out.text(law::declarationOf(static_cast<Fact>(i)).name);
  out.close(']');
  if (detail == Detail::Reasons) return out.close('}').take();

  writeFlips(decision, out);
  out.key("changedLater").open('[');
  for (const auto& later : decision.changedLater)
    out.open('{')
        .member("edition", law::nameOf(later.edition))
        .member("outcome", core::nameOf(later.outcome))
        .close('}');
  return out.close(']').close('}').take();
}

}  // namespace unticked::wire
