#include "wire/catalogue.hpp"

#include "consent/writer.hpp"
#include "law/decide.hpp"

namespace unticked::wire {
namespace {

std::string_view regulation(const law::Rule& rule, law::Edition edition) {
  const auto& cite = rule.cite;
  return edition >= law::Edition::February2026 && !cite.regulationFrom2026.empty() ? cite.regulationFrom2026
                                                                                   : cite.regulation;
}

template <class Visit>
void each(law::Edition edition, Visit visit) {
  for (const auto& chapter : law::rulebook())
    for (const auto& rule : chapter)
      if (rule.from <= edition && edition <= rule.until) visit(rule);
}

/// What a rule reads: with nothing known, every question is asked.
law::FactSet factsOf(const law::Rule& rule) {
  law::FactSet read;
  const law::Facts nothing;
  const law::Ask ask(nothing, read);
  if (rule.applies) rule.applies(ask);
  if (rule.holds) rule.holds(ask);
  return read;
}

/// The facts that a rule reads, with the words that each may take.
void tellFacts(const law::Rule& rule, std::string& out) {
  const auto read = factsOf(rule);
  for (int i = 0; i < law::kFacts; ++i) {
    const auto fact = static_cast<law::Fact>(i);
    if (!read.has(fact)) continue;
    const auto& declaration = law::declarationOf(fact);
    out.append("    ").append(declaration.name).append(": ");
    for (std::size_t word = 0; word < declaration.words.size(); ++word)
      out.append(word ? "|" : "").append(declaration.words[word]);
    out.append(declaration.words.empty() ? "true|false" : "")
        .append("  ")
        .append(declaration.question)
        .append("\n");
  }
}

}  // namespace

std::string writeRules(law::Edition edition) {
  consent::Writer out;
  out.open('[');
  each(edition, [&](const law::Rule& rule) {
    out.open('{').member("rule", rule.id).member("effect", core::nameOf(rule.effect));
    out.member("since", law::nameOf(rule.from)).key("cites").open('[').open('{');
    out.member("regulation", regulation(rule, edition));
    if (!rule.cite.guide.empty()) out.member("guide", rule.cite.guide);
    out.close('}').close(']').key("facts").open('[');
    const auto read = factsOf(rule);
    for (int i = 0; i < law::kFacts; ++i)
      if (const auto fact = static_cast<law::Fact>(i); read.has(fact)) out.text(law::declarationOf(fact).name);
    out.close(']').member("text", rule.text).close('}');
  });
  return out.close(']').take();
}

std::string tellRules(law::Edition edition) {
  using core::Effect;
  std::string out = "The rules on storing and reading on a device, edition " + std::string(law::nameOf(edition)) +
                    ", rulebook " + std::string(law::kRulebookVersion) + "\n";
  for (const auto effect :
       {Effect::Prohibits, Effect::Permits, Effect::Duty, Effect::Advice, Effect::Defines, Effect::Informs}) {
    bool first = true;
    each(edition, [&](const law::Rule& rule) {
      if (rule.effect != effect) return;
      if (first) out += "\n" + std::string(core::nameOf(effect)) + "\n";
      first = false;
      out.append("  ").append(rule.id).append("  (").append(regulation(rule, edition)).append(")\n");
      out.append("    ").append(rule.text).append("\n");
      if (!rule.cite.guide.empty()) out.append("    Guide: ").append(rule.cite.guide).append("\n");
      tellFacts(rule, out);
    });
  }
  return out;
}

}  // namespace unticked::wire
