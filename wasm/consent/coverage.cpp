#include "consent/coverage.hpp"

namespace unticked::consent {
namespace {

bool hasOrigin(const Cover& cover, const Text& origin) {
  for (const auto one : cover.origins)
    if (same(one, origin)) return true;
  return false;
}

bool hasItem(const Cover& cover, const Item& item) {
  const auto kind = item.kind.size();
  for (const auto one : cover.items)
    if (one.size() > kind && same(one.substr(0, kind), item.kind) && same(one.substr(kind + 1), item.name))
      return true;
  return false;
}

}  // namespace

core::List<Cover> coverOf(const Configuration& configuration, Text category, core::Texts& texts) {
  core::List<Cover> all;
  for (const auto& service : configuration.services) {
    if (!same(service.category, category)) continue;
    Cover cover{service.id, service.provider, service.origins, {}};
    for (const auto& item : service.items) {
      std::string name(item.kind);
      cover.items.push_back(texts.keep(name.append(" ").append(item.name)));
    }
    all.push_back(std::move(cover));
  }
  return all;
}

bool covers(const Choice& grant, const Service& service) {
  for (const auto& cover : grant.covers) {
    if (!same(cover.service, service.id)) continue;
    bool all = same(cover.provider, service.provider);
    for (const auto origin : service.origins) all = all && hasOrigin(cover, origin);
    for (const auto& item : service.items) all = all && hasItem(cover, item);
    return all;
  }
  return false;
}

}  // namespace unticked::consent
