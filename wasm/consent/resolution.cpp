#include "consent/resolution.hpp"

#include <algorithm>

namespace unticked::consent {
namespace {

using State = Governing::State;

/// A box that stood ticked by an earlier choice and was left so decides nothing new.
bool leftAsItWas(const Entry& entry, const Choice& choice) {
  return same(entry.control, "save") && choice.before && choice.after;
}

bool grants(const Entry& entry, const Choice& choice) { return choice.after && entry.trusted && entry.intact; }

struct Candidate {
  const Entry* entry;
  const Choice* choice;
  bool granted;
  core::Instant instant;  ///< as it counts between stores
};

/// When an act counts as made, between stores. An instant in the future counts as now. A refusal is no
/// older than any act that its own store had before it: a clock that was set back cannot make a grant
/// elsewhere look newer.
core::Instant instantOf(const Ledger& ledger, const Entry& entry, bool granted, core::Instant now) {
  auto instant = entry.instant;
  if (!granted)
    for (const auto& other : ledger)
      if (same(other.store, entry.store) && other.sequence <= entry.sequence)
        instant = std::max(instant, other.instant);
  return std::min(instant, now);
}

/// Below zero where `a` is older than `b`, above where it is newer, 0 for a tie.
int compareAge(const Candidate& a, const Candidate& b) {
  if (same(a.entry->store, b.entry->store))
    return (a.entry->sequence > b.entry->sequence) - (a.entry->sequence < b.entry->sequence);
  return (a.instant > b.instant) - (a.instant < b.instant);
}

/// True where `a` is to stand before `b`: it is newer; on a tie, it refuses; else by digest, so that the
/// answer is one and the same in any order.
bool prevails(const Candidate& a, const Candidate& b) {
  if (const int age = compareAge(a, b)) return age > 0;
  if (a.granted != b.granted) return !a.granted;
  return a.entry->digest < b.entry->digest;
}

Governing newest(const Ledger& ledger, Party party, Text subject, Text category, core::Instant now) {
  // First the newest of each store by sequence, then the newest of those by instant: comparing all with
  // all in one pass would not be transitive, and the order given would show.
  core::List<Candidate> stores;
  for (const auto& entry : ledger) {
    if (entry.party != party || (party == Party::User && !same(entry.subject, subject))) continue;
    for (const auto& choice : entry.choices) {
      if (!same(choice.category, category) || leftAsItWas(entry, choice)) continue;
      const bool granted = grants(entry, choice);
      const Candidate candidate{&entry, &choice, granted, instantOf(ledger, entry, granted, now)};
      Candidate* rival = nullptr;
      for (auto& other : stores)
        if (same(other.entry->store, entry.store)) rival = &other;
      if (!rival) stores.push_back(candidate);
      else if (prevails(candidate, *rival)) *rival = candidate;
    }
  }
  const Candidate* best = nullptr;
  for (const auto& candidate : stores)
    if (!best || prevails(candidate, *best)) best = &candidate;
  if (!best) return {};
  const bool live = now < best->entry->expires;
  return {best->granted ? (live ? State::Granted : State::Expired) : State::Refused, best->choice, best->entry};
}

}  // namespace

Governing governing(const Ledger& ledger, Text subject, Text category, core::Instant now) {
  const auto user = newest(ledger, Party::User, subject, category, now);
  if (user.state == State::Granted || user.state == State::Refused) return user;
  const auto subscriber = newest(ledger, Party::Subscriber, subject, category, now);
  return subscriber.state == State::None ? user : subscriber;
}

}  // namespace unticked::consent
