#include "consent/configuration.hpp"

#include "consent/sha256.hpp"
#include "consent/writer.hpp"

namespace unticked::consent {

Text nameOf(Basis basis) {
  constexpr Text kNames[] = {"", "consent", "exempt", "objection"};
  return kNames[static_cast<int>(basis)];
}

Basis basisNamed(const Text& name) {
  for (const auto basis : {Basis::Consent, Basis::Exempt, Basis::Objection})
    if (same(nameOf(basis), name)) return basis;
  return Basis::Unknown;
}

const Category* Configuration::category(const Text& id) const {
  for (const auto& category : categories)
    if (same(category.id, id)) return &category;
  return nullptr;
}

std::string canonical(const Configuration& configuration) {
  Writer out;
  out.open('{').member("afterWithdraw", configuration.keepAfterWithdraw ? "keep" : "reload");
  out.key("categories").open('[');
  for (const auto& category : configuration.categories)
    out.open('{')
        .member("basis", nameOf(category.basis))
        .member("ground", category.ground)
        .member("id", category.id)
        .close('}');
  out.close(']').member("controller", configuration.controller).member("edition", configuration.edition);
  out.key("expireAfterDays").number(configuration.expireAfterDays).key("services").open('[');
  for (const auto& service : configuration.services) {
    out.open('{').member("category", service.category).member("id", service.id).key("items").open('[');
    for (const auto& item : service.items)
      out.open('{')
          .member("kind", item.kind)
          .member("lasts", item.lasts)
          .member("name", item.name)
          .member("party", item.party)
          .close('}');
    out.close(']').members("origins", service.origins).member("provider", service.provider).close('}');
  }
  return out.close(']').close('}').take();
}

std::string digest(const Configuration& configuration) { return sha256(canonical(configuration)); }

}  // namespace unticked::consent
