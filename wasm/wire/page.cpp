#include "wire/page.hpp"

#include "consent/check.hpp"
#include "consent/plan.hpp"
#include "consent/writer.hpp"
#include "law/page.hpp"
#include "wire/answers.hpp"
#include "wire/rows.hpp"

namespace unticked::wire {
namespace {

using consent::Writer;

/// The rows read and the configuration checked, or the answer that says what is wrong with them.
struct Read {
  PageInput input;
  consent::Exceptions exceptions;
  std::string wrong;
};

Read read(std::string_view rows) {
  Read all;
  if (const auto error = readRows(rows, all.input)) return all.wrong = writeErrors({*error}), all;
  all.exceptions = law::exceptionsIn(all.input.configuration.edition);
  consent::verify(all.input.ledger);
  const auto errors = consent::check(all.input.configuration, all.exceptions);
  if (!errors.empty()) all.wrong = writeErrors(errors);
  return all;
}

std::string planOf(const Read& all) {
  const auto& in = all.input;
  return canonical(derive(in.configuration, all.exceptions, in.ledger, in.subject, in.now), in.configuration);
}

}  // namespace

std::string answerPlan(std::string_view rows) {
  const auto all = read(rows);
  return all.wrong.empty() ? writeAnswer("plan", planOf(all)) : all.wrong;
}

std::string answerRecord(std::string_view rows) {
  auto all = read(rows);
  if (!all.wrong.empty()) return all.wrong;
  core::Texts texts;
  const auto recorded =
      consent::record(all.input.configuration, all.input.ledger, all.input.act, all.input.now, texts);
  Writer out;
  out.open('{').key("ok").boolean(!recorded.refused);
  if (recorded.refused) out.key("error").raw(writeError(*recorded.refused));
  if (recorded.entry) {
    out.key("entry").raw(canonical(*recorded.entry, true)).key("notice").raw(canonical(all.input.act.notice));
    all.input.ledger.push_back(*recorded.entry);
  }
  return out.key("plan").raw(planOf(all)).close('}').take();
}

std::string answerDecide(std::string_view rows) {
  const auto all = read(rows);
  if (!all.wrong.empty()) return all.wrong;
  const auto& in = all.input;
  for (const auto& service : in.configuration.services) {
    if (!core::same(service.id, in.about)) continue;
    const auto* item = service.items.empty() ? nullptr : &service.items.front();
    const auto facts = law::factsOf(in.configuration, service, item, in.ledger, in.subject, in.now);
    const auto edition = law::editionNamed(in.configuration.edition).value_or(law::kDefaultEdition);
    return writeAnswer("decision", writeMoving(law::decide(facts, edition), facts));
  }
  return writeErrors({{"unknown-service", "about", std::string("There is no such service: ").append(in.about),
                       "Name a service from the configuration."}});
}

}  // namespace unticked::wire
