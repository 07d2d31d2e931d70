#include "consent/plan.hpp"

#include "consent/coverage.hpp"
#include "consent/resolution.hpp"
#include "consent/writer.hpp"

namespace unticked::consent {
namespace {

using State = Governing::State;

bool has(const core::List<Text>& list, const Text& one) {
  for (const auto each : list)
    if (same(each, one)) return true;
  return false;
}

/// True where an open service declares an item of the same kind and name: then it is not to be erased.
bool isShared(const Plan& plan, const Configuration& configuration, const Item& item) {
  for (const auto& service : configuration.services)
    for (const auto& other : service.items)
      if (same(other.kind, item.kind) && same(other.name, item.name) && has(plan.services, service.id))
        return true;
  return false;
}

void addServices(const Configuration& configuration, const Category& category, const Choice* grant, Plan& plan,
                 bool& anythingNew) {
  for (const auto& service : configuration.services) {
    if (!same(service.category, category.id)) continue;
    if (!grant || covers(*grant, service)) plan.services.push_back(service.id);
    else anythingNew = true;
  }
}

void addCategory(const Configuration& configuration, const Category& category, const Governing& governing,
                 core::Instant now, Plan& plan) {
  const bool live = governing.entry && now < governing.entry->expires;
  if (live && (!plan.validUntil || governing.entry->expires < *plan.validUntil))
    plan.validUntil = governing.entry->expires;

  bool ask = !live;
  if (governing.state == State::Refused) {
    plan.refused.push_back(category.id);
  } else if (governing.state == State::Granted && governing.choice->basis == category.basis) {
    plan.categories.push_back(category.id);
    plan.granted.push_back(category.id);
    addServices(configuration, category, governing.choice, plan, ask);
  } else if (category.basis == Basis::Objection) {
    ask = ask || governing.state == State::Granted;  // by a grant that rested on another basis
    plan.categories.push_back(category.id);
    addServices(configuration, category, nullptr, plan, ask);
  } else {
    ask = true;
  }
  if (ask) plan.ask.push_back(category.id);
}

}  // namespace

Plan derive(const Configuration& configuration, const Exceptions& exceptions, const Ledger& ledger, Text subject,
            core::Instant now) {
  Plan plan;
  plan.configuration = digest(configuration);
  plan.ledger = digest(ledger);
  bool unused = false;
  for (const auto& category : configuration.categories) {
    const bool excepted = exceptions.has(category.ground, category.basis);
    if (category.basis == Basis::Exempt && excepted) {
      plan.categories.push_back(category.id);
      addServices(configuration, category, nullptr, plan, unused);
    } else if (category.basis == Basis::Consent || (category.basis == Basis::Objection && excepted)) {
      addCategory(configuration, category, governing(ledger, subject, category.id, now), now, plan);
    }
  }
  return plan;
}

std::string canonical(const Plan& plan, const Configuration& configuration) {
  Writer keys, erase, origins;
  keys.open('[');
  erase.open('[');
  origins.open('[');
  for (const auto& service : configuration.services) {
    for (const auto& origin : service.origins) origins.open('[').text(origin).text(service.id).close(']');
    for (const auto& item : service.items) {
      const bool isOpen = has(plan.services, service.id);
      if (isOpen || !isShared(plan, configuration, item))
        (isOpen ? keys : erase).open('[').text(item.kind).text(item.name).text(service.id).close(']');
    }
  }

  Writer out;
  out.open('{').member("afterWithdraw", configuration.keepAfterWithdraw ? "keep" : "reload");
  out.members("ask", plan.ask).members("categories", plan.categories);
  out.key("digests").open('{').member("configuration", plan.configuration).member("ledger", plan.ledger);
  out.close('}').member("edition", configuration.edition);
  out.key("erase").raw(erase.close(']').take()).members("granted", plan.granted);
  out.key("keys").raw(keys.close(']').take()).key("origins").raw(origins.close(']').take());
  out.members("refused", plan.refused).members("services", plan.services).key("validUntil");
  if (plan.validUntil) out.text(core::writeInstant(*plan.validUntil));
  else out.null();
  return out.close('}').take();
}

}  // namespace unticked::consent
