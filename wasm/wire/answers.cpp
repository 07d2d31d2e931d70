#include "wire/answers.hpp"

namespace unticked::wire {

using consent::Writer;
using core::Effect;
using law::Fact;

void writeFinding(const law::Finding& finding, const law::Decision& decision, const law::Facts& facts,
                  bool inWords, Writer& out) {
  const auto& rule = *finding.rule;
  const auto& cite = rule.cite;
  const bool renumbered = decision.edition >= law::Edition::February2026 && !cite.regulationFrom2026.empty();
  out.open('{').member("rule", rule.id).member("effect", core::nameOf(rule.effect));
  out.member("verdict", core::nameOf(finding.verdict)).key("cites").open('[').open('{');
  out.member("regulation", renumbered ? cite.regulationFrom2026 : cite.regulation);
  if (!cite.guide.empty()) out.member("guide", cite.guide);
  out.close('}').close(']').key("because").open('[');
  for (int i = 0; i < law::kFacts; ++i) {
    const auto fact = static_cast<Fact>(i);
    if (!finding.read.has(fact) || facts[fact].state == law::Known::State::Unknown) continue;
    out.open('{')
        .member("fact", law::declarationOf(fact).name)
        .key("value")
        .raw(law::valueOf(facts, fact))
        .close('}');
  }
  out.close(']');
  if (inWords) out.member("text", rule.text);
  out.close('}');
}

std::string writeMoving(const law::Decision& decision, const law::Facts& facts) {
  Writer out;
  out.open('{').member("outcome", core::nameOf(decision.outcome));
  out.member("edition", law::nameOf(decision.edition)).member("rulebook", law::kRulebookVersion);
  out.key("findings").open('[');
  for (const auto& finding : decision.findings)
    if (finding.rule->effect == Effect::Prohibits || finding.rule->effect == Effect::Permits)
      writeFinding(finding, decision, facts, false, out);
  return out.close(']').close('}').take();
}

std::string writeAnswer(const char* name, std::string_view json) {
  return Writer().open('{').key("ok").boolean(true).key(name).raw(json).close('}').take();
}

std::string writeError(const core::Error& error) {
  return Writer()
      .open('{')
      .member("code", error.code)
      .member("path", error.path)
      .member("message", error.message)
      .member("help", error.help)
      .close('}')
      .take();
}

std::string writeErrors(const core::List<core::Error>& errors) {
  Writer out;
  out.open('{').key("ok").boolean(false).key("error").raw(writeError(errors.front()));
  if (errors.size() > 1) {
    out.key("errors").open('[');
    for (const auto& error : errors) out.raw(writeError(error));
    out.close(']');
  }
  return out.close('}').take();
}

}  // namespace unticked::wire
