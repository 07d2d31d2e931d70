#include "law/facts.hpp"

#include <algorithm>

#include "consent/writer.hpp"
#include "law/says.hpp"

namespace unticked::law {
namespace {

using Words = std::string_view;
constexpr Words kKinds[] = {"cookie",        "localStorage", "sessionStorage", "indexedDB", "cache",
                            "serviceWorker", "pixel",        "fingerprint",    "app",       "other"};
constexpr Words kUses[] = {"basket",   "security",   "load-balancing", "session-id", "multimedia",
                           "language", "statistics", "advertising",    "other"};
constexpr Words kParties[] = {"user", "subscriber"};
constexpr Words kActs[] = {"positive", "continued-use", "silence"};
constexpr Words kIndications[] = {"granted", "refused"};

constexpr Declaration kDeclarations[kFacts] = {
    {"consent.act", kActs, says("By what kind of act: a positive one, continued use, or none?")},
    {"consent.by", kParties, says("Who agreed, the user or the subscriber?")},
    {"consent.free", {}, says("Could the person refuse freely?")},
    {"consent.given", {}, says("Has anyone agreed to it?")},
    {"consent.latest", kIndications,
     says("Where users and subscriber differ: what was the most recent indication?")},
    {"consent.preset", {}, says("Was the box or switch set before the person acted?")},
    {"consent.samePerson", {}, says("Is it the same person who consented the first time?")},
    {"consent.specific", {}, says("Was the consent for this purpose in particular?")},
    {"consent.understood", {}, says("Did the person fully understand that the act gave consent?")},
    {"consent.withdrawn", {}, says("Has the consent been withdrawn?")},
    {"controls.easy", {}, says("Is it easy to enable and to disable what is not essential?")},
    {"device.shared", {}, says("Is the device likely to have more than one user?")},
    {"emergency.location", {}, says("Is its only purpose to locate someone who needs emergency assistance?")},
    {"item.anonymous", {}, says("Is what it holds anonymous?")},
    {"item.convenience", {}, says("Is it helpful or convenient, but not essential?")},
    {"item.covert", {}, says("Does it track people without their knowledge?")},
    {"item.essential", {}, says("Is it strictly necessary for the online service that the person asked for?")},
    {"item.intrusive", {}, says("Does it collect sensitive data or track behaviour?")},
    {"item.kind", kKinds, says("What kind of technology stores or reads on the device?")},
    {"item.ownPurpose", {}, says("Is it essential only to your own purposes?")},
    {"item.personalData", {}, says("Does it involve personal data?")},
    {"item.session", {}, says("Does it last for the session only?")},
    {"item.setBeforeConsent", {}, says("Is it set or read before the person has consented?")},
    {"item.solelyTransmission", {}, says("Is its only purpose to carry a communication over a network?")},
    {"item.use", kUses, says("What is it mainly used for?")},
    {"item.useChanged", {}, says("Has its use changed since consent was given?")},
    {"notice.buried",
     {},
     says("Is it told only in a policy that is hard to find, hard to follow or rarely read?")},
    {"notice.clear", {}, says("Is the information clear, comprehensive and easy to find?")},
    {"notice.consequences", {}, says("Can people understand what may follow from allowing it?")},
    {"notice.exemptItems", {}, says("Does the information cover exempt items too?")},
    {"notice.purposes", {}, says("Are they told what it does and why?")},
    {"notice.shown", {}, says("Are people told that it is there?")},
    {"notice.workings", {}, says("Are they told how it works?")},
    {"statistics.objected", {}, says("Has the person objected?")},
    {"statistics.objectionOffered", {}, says("Can people object simply and free of charge?")},
    {"statistics.only", {}, says("Is its only purpose statistics about how your service is used, to improve it?")},
    {"statistics.shared", {}, says("Are they shared with anyone but a helper in that improvement?")},
};

/// In alphabetical order, so that the canonical form needs no sorting; the enumeration has the same.
constexpr bool isSorted() {
  for (int i = 1; i < kFacts; ++i)
    if (!(kDeclarations[i - 1].name < kDeclarations[i].name)) return false;
  return true;
}
static_assert(isSorted());

}  // namespace

const Declaration& declarationOf(Fact fact) { return kDeclarations[static_cast<int>(fact)]; }

std::optional<Fact> factNamed(std::string_view name) {
  for (int i = 0; i < kFacts; ++i)
    if (kDeclarations[i].name == name) return static_cast<Fact>(i);
  return {};
}

bool Facts::setWord(Fact fact, std::string_view word) {
  const auto words = declarationOf(fact).words;
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end()) return false;
  set(fact, Known{Known::State::Value, static_cast<std::uint8_t>(found - words.begin())});
  return true;
}

core::Truth Ask::yes(Fact fact) const {
  read_.add(fact);
  const auto& known = facts_[fact];
  if (known.state == Known::State::Unknown) return core::Truth::Unknown;
  return core::truth(known.state == Known::State::Value && known.value != 0);
}

core::Truth Ask::is(Fact fact, const std::string_view& word) const {
  read_.add(fact);
  const auto& known = facts_[fact];
  if (known.state == Known::State::Unknown) return core::Truth::Unknown;
  return core::truth(known.state == Known::State::Value &&
                     core::same(declarationOf(fact).words[known.value], word));
}

std::string valueOf(const Facts& facts, Fact fact) {
  const auto& known = facts[fact];
  if (known.state != Known::State::Value) return "null";
  const auto& declaration = declarationOf(fact);
  consent::Writer out;
  if (declaration.words.empty()) out.boolean(known.value != 0);
  else out.text(declaration.words[known.value]);
  return out.take();
}

std::string canonical(const Facts& facts) {
  consent::Writer out;
  out.open('{');
  for (int i = 0; i < kFacts; ++i)
    if (const auto fact = static_cast<Fact>(i); facts[fact].state != Known::State::Unknown)
      out.key(declarationOf(fact).name.data()).raw(valueOf(facts, fact));
  return out.close('}').take();
}

}  // namespace unticked::law
