#include "wire/configuration.hpp"

#include "consent/check.hpp"
#include "law/edition.hpp"
#include "wire/schema.hpp"

namespace unticked::wire {
namespace {

core::Text text(const Json& object, const char* name, core::Text otherwise = {}) {
  const auto found = object.find(name);
  const auto* value = found == object.end() ? nullptr : found->get_ptr<const std::string*>();
  return value ? core::Text(*value) : otherwise;
}

const Json& list(const Json& object, const char* name) {
  static const Json kNone = Json::array();
  const auto found = object.find(name);
  return found == object.end() ? kNone : *found;
}

consent::Service readService(const Json& json) {
  consent::Service service{text(json, "id"), text(json, "category"), text(json, "provider"), {}, {}};
  for (const auto& origin : list(json, "origins"))
    service.origins.push_back(*origin.get_ptr<const std::string*>());
  for (const auto& item : list(json, "items"))
    service.items.push_back({text(item, "kind"), text(item, "name"), text(item, "party"), text(item, "lasts")});
  return service;
}

}  // namespace

consent::Configuration readConfiguration(const Json& json) {
  consent::Configuration site;
  site.controller = text(list(json, "controller"), "name");
  site.edition = text(json, "edition", kDefaultEditionName);
  const auto days = json.find("expireAfterDays");
  site.expireAfterDays = days == json.end() ? kDefaultExpireAfterDays : days->get<std::int32_t>();
  site.keepAfterWithdraw = text(json, "afterWithdraw") == "keep";
  for (const auto& category : list(json, "categories"))
    site.categories.push_back(
        {text(category, "id"), consent::basisNamed(text(category, "basis")), text(category, "ground")});
  for (const auto& service : list(json, "services")) site.services.push_back(readService(service));
  return site;
}

core::List<core::Error> lint(const Json& json) {
  auto errors = checkStructure(json);
  if (!errors.empty()) return errors;
  const auto site = readConfiguration(json);
  return consent::check(site, law::exceptionsIn(site.edition));
}

}  // namespace unticked::wire
