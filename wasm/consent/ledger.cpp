#include "consent/ledger.hpp"

#include "consent/sha256.hpp"
#include "consent/writer.hpp"

namespace unticked::consent {

Text nameOf(Party party) { return party == Party::User ? "user" : "subscriber"; }

std::string canonical(const Entry& entry, bool withDigest) {
  Writer out;
  out.open('{').key("act").open('{').member("control", entry.control);
  out.key("trusted").boolean(entry.trusted).close('}').key("choices").open('[');
  for (const auto& choice : entry.choices) {
    out.open('{').key("after").boolean(choice.after).member("basis", nameOf(choice.basis));
    out.key("before").boolean(choice.before).member("category", choice.category).key("covers").open('[');
    for (const auto& cover : choice.covers)
      out.open('{')
          .members("items", cover.items)
          .members("origins", cover.origins)
          .member("provider", cover.provider)
          .member("service", cover.service)
          .close('}');
    out.close(']').close('}');
  }
  out.close(']').member("configuration", entry.configuration);
  if (withDigest) out.member("digest", entry.digest);
  out.member("edition", entry.edition).member("expires", core::writeInstant(entry.expires));
  out.member("instant", core::writeInstant(entry.instant)).member("notice", entry.notice);
  out.member("party", nameOf(entry.party)).member("previous", entry.previous);
  out.key("sequence").number(entry.sequence).member("store", entry.store).member("subject", entry.subject);
  return out.close('}').take();
}

void verify(Ledger& ledger) {
  for (auto& entry : ledger) entry.intact = same(entry.digest, sha256(canonical(entry, false)));
}

std::string digest(const Ledger& ledger) {
  core::List<Text> sorted;
  for (const auto& entry : ledger) {
    auto place = sorted.begin();
    while (place != sorted.end() && *place < entry.digest) ++place;
    if (place == sorted.end() || !same(*place, entry.digest)) sorted.insert(place, entry.digest);
  }
  std::string all;
  for (const auto one : sorted) (all += one) += '\n';
  return sha256(all);
}

}  // namespace unticked::consent
