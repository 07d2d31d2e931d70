#include "law/page.hpp"

#include "consent/coverage.hpp"
#include "consent/resolution.hpp"

namespace unticked::law {
namespace {

using enum Fact;
using consent::Basis;
using State = consent::Governing::State;

/// What the site declares by the ground that it names; a ground that the edition lacks moves no rule.
void addGround(const consent::Category& category, bool objected, Facts& facts) {
  const bool exempt = category.basis == Basis::Exempt;
  facts.set(ItemSolelyTransmission, exempt && core::same(category.ground, "transmission"));
  facts.set(ItemEssential, exempt && core::same(category.ground, "requested-service"));
  facts.set(EmergencyLocation, exempt && core::same(category.ground, "emergency-assistance"));
  facts.set(StatisticsOnly, category.basis == Basis::Objection && core::same(category.ground, "statistics"));
  facts.set(StatisticsShared, false);
  facts.set(StatisticsObjectionOffered, true);
  facts.set(StatisticsObjected, objected);
}

/// What the banner and the gate see to on every page: the notice, easy controls, nothing set too soon.
void addPage(Facts& facts) {
  for (const auto fact :
       {NoticeShown, NoticePurposes, NoticeWorkings, NoticeClear, NoticeExemptItems, ControlsEasy})
    facts.set(fact, true);
  for (const auto fact : {NoticeBuried, ItemSetBeforeConsent, ItemCovert, ItemConvenience, ItemOwnPurpose})
    facts.set(fact, false);
}

}  // namespace

Facts factsOf(const consent::Configuration& configuration, const consent::Service& service,
              const consent::Item* item, const consent::Ledger& ledger, core::Text subject, core::Instant now) {
  Facts facts;
  if (item) facts.setWord(ItemKind, item->kind);
  const auto* category = configuration.category(service.category);
  if (!category) return facts;
  const auto governing = consent::governing(ledger, subject, category->id, now);
  addGround(*category, governing.state == State::Refused, facts);
  addPage(facts);

  // A ledger takes only valid acts, so that a grant in it meets every limb.
  const bool given = category->basis != Basis::Unknown && governing.state == State::Granted &&
                     governing.choice->basis == category->basis && consent::covers(*governing.choice, service);
  facts.set(ConsentGiven, given);
  facts.set(ConsentWithdrawn, governing.state == State::Refused || governing.state == State::Expired);
  facts.setWord(ConsentLatest, governing.state == State::Refused ? "refused" : "granted");
  if (!given) return facts;
  for (const auto fact : {ConsentFree, ConsentSpecific, ConsentUnderstood, ConsentSamePerson})
    facts.set(fact, true);
  facts.set(ConsentPreset, false);
  facts.setWord(ConsentAct, "positive");
  facts.setWord(ConsentBy, nameOf(governing.entry->party));
  return facts;
}

}  // namespace unticked::law
