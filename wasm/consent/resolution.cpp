#include "consent/resolution.hpp"

#include <algorithm>

namespace unticked::consent {
namespace {

using State = Governing::State;

/// A box that stood ticked by an earlier choice and was left so decides nothing new.
bool leftAsItWas(const Entry& entry, const Choice& choice) {
  return entry.control == "save" && choice.before && choice.after;
}

bool grants(const Entry& entry, const Choice& choice) { return choice.after && entry.trusted && entry.intact; }

struct Candidate {
  const Entry* entry;
  const Choice* choice;
  bool granted;
};

/// Below zero where `a` is older than `b`, above where it is newer, 0 for a tie.
int compareAge(const Candidate& a, const Candidate& b, core::Instant now) {
  if (a.entry->store == b.entry->store)
    return (a.entry->sequence > b.entry->sequence) - (a.entry->sequence < b.entry->sequence);
  const auto first = std::min(a.entry->instant, now), second = std::min(b.entry->instant, now);
  return (first > second) - (first < second);
}

/// True where `a` is to stand before `b`: it is newer; on a tie, it refuses; else by digest, so that the
/// answer is one and the same in any order.
bool prevails(const Candidate& a, const Candidate& b, core::Instant now) {
  if (const int age = compareAge(a, b, now)) return age > 0;
  if (a.granted != b.granted) return !a.granted;
  return a.entry->digest < b.entry->digest;
}

Governing newest(const Ledger& ledger, Party party, Text subject, Text category, core::Instant now) {
  // First the newest of each store by sequence, then the newest of those by instant: comparing all with
  // all in one pass would not be transitive, and the order given would show.
  core::List<Candidate> stores;
  for (const auto& entry : ledger) {
    if (entry.party != party || (party == Party::User && entry.subject != subject)) continue;
    for (const auto& choice : entry.choices) {
      if (choice.category != category || leftAsItWas(entry, choice)) continue;
      const Candidate candidate{&entry, &choice, grants(entry, choice)};
      Candidate* same = nullptr;
      for (auto& other : stores)
        if (other.entry->store == entry.store) same = &other;
      if (!same) stores.push_back(candidate);
      else if (prevails(candidate, *same, now)) *same = candidate;
    }
  }
  const Candidate* best = nullptr;
  for (const auto& candidate : stores)
    if (!best || prevails(candidate, *best, now)) best = &candidate;
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
