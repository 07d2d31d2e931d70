// Properties of the consent core, on ledgers made at random; the seed is printed with a failure and can be
// given again with --rng-seed.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "consent/plan.hpp"
#include "consent/record.hpp"
#include "law/decide.hpp"
#include "law/edition.hpp"
#include "law/page.hpp"

namespace unticked::tests {
namespace {

using namespace consent;

const char* const kCategories[] = {"analytics", "marketing", "video"};

Configuration shop(const char* edition) {
  Configuration site;
  site.controller = "Shop";
  site.edition = edition;
  site.categories.push_back({"necessary", Basis::Exempt, "requested-service"});
  for (const auto* id : kCategories) site.categories.push_back({id, Basis::Consent, ""});
  if (site.edition == "2026-02-05") site.categories.back() = {"video", Basis::Objection, "statistics"};
  site.services.push_back({"basket", "necessary", "Shop", {}, {{"cookie", "basket", "first", "session"}}});
  for (const auto* id : kCategories)
    site.services.push_back({id, id, "Provider", {"https://a.example"}, {{"cookie", id, "first", "1d"}}});
  return site;
}

/// A ledger of random acts by both parties in two stores, some untrusted, some altered afterwards.
struct World {
  std::mt19937 random;
  Configuration site;
  Ledger ledger;
  core::Texts texts;
  core::Instant now{1'800'000'000'000};

  World(unsigned seed, const char* edition) : random(seed), site(shop(edition)) {}

  unsigned below(unsigned n) { return static_cast<unsigned>(random() % n); }

  Act act(bool refusing = false) {
    Act act;
    act.store = below(2) ? "a" : "b";
    act.subject = below(5) ? "person" : "another";
    act.party = below(4) ? Party::User : Party::Subscriber;
    const char* controls[] = {"accept-all", "save", "reject-all", "withdraw"};
    act.control = controls[below(4)];
    act.trusted = below(6) != 0;
    act.notice.controls.push_back({act.control, "Words"});
    for (const auto* category : kCategories)
      if (below(3)) act.changes.push_back({category, below(5) == 0, !refusing && below(2) == 0});
    return act;
  }

  void add(const Act& made) {
    const core::Instant at{now.milliseconds - std::int64_t{below(300)} * 86'400'000};
    if (auto recorded = record(site, ledger, made, at, texts); recorded.entry) ledger.push_back(*recorded.entry);
  }

  void fill() {
    for (unsigned i = below(12); i > 0; --i) add(act());
    for (auto& entry : ledger)
      if (!below(8)) entry.expires = core::later(entry.expires, 1000);  // altered: the digest no longer fits
    verify(ledger);
  }

  Plan plan() const { return derive(site, law::exceptionsIn(site.edition), ledger, "person", now); }
};

std::set<Text> openIn(const Plan& plan) {
  std::set<Text> open(plan.categories.begin(), plan.categories.end());
  open.insert(plan.services.begin(), plan.services.end());
  return open;
}

/// Runs a property on many worlds in each edition.
template <class Property>
void onManyWorlds(Property property) {
  for (const char* edition : {"guide-2021-12", "2026-02-05"})
    for (unsigned i = 0; i < 400; ++i) {
      const unsigned seed = Catch::rngSeed() + i;
      CAPTURE(edition, seed);
      World world(seed, edition);
      world.fill();
      property(world);
    }
}

}  // namespace

TEST_CASE("adding a refusal never opens anything", "[consent][property]") {
  onManyWorlds([](World& world) {
    const auto before = openIn(world.plan());
    world.add(world.act(true));
    verify(world.ledger);
    for (const auto id : openIn(world.plan())) REQUIRE(before.count(id) == 1);
  });
}

TEST_CASE("the order in which entries are given never changes the plan", "[consent][property]") {
  onManyWorlds([](World& world) {
    const auto before = canonical(world.plan(), world.site);
    std::vector<Entry> entries(world.ledger.begin(), world.ledger.end());
    std::shuffle(entries.begin(), entries.end(), world.random);
    world.ledger.assign(entries.begin(), entries.end());
    REQUIRE(canonical(world.plan(), world.site) == before);
  });
}

TEST_CASE("replaying a ledger changes nothing", "[consent][property]") {
  onManyWorlds([](World& world) {
    const auto before = canonical(world.plan(), world.site);
    const Ledger once = world.ledger;
    world.ledger.insert(world.ledger.end(), once.begin(), once.end());
    REQUIRE(canonical(world.plan(), world.site) == before);
  });
}

TEST_CASE("an untrusted act opens nothing", "[consent][property]") {
  onManyWorlds([](World& world) {
    const auto before = openIn(world.plan());
    auto act = world.act();
    act.trusted = false;
    world.add(act);
    verify(world.ledger);
    for (const auto id : openIn(world.plan())) REQUIRE(before.count(id) == 1);
  });
}

TEST_CASE("an entry that was not verified opens nothing", "[consent][property]") {
  onManyWorlds([](World& world) {
    for (auto& entry : world.ledger) entry.intact = false;
    const auto plan = world.plan();
    REQUIRE(plan.granted.empty());
  });
}

TEST_CASE("the plan and the rulebook agree on every service", "[consent][law][property]") {
  onManyWorlds([](World& world) {
    const auto plan = world.plan();
    const auto edition = *law::editionNamed(world.site.edition);
    for (const auto& service : world.site.services) {
      const auto facts =
          law::factsOf(world.site, service, &service.items.front(), world.ledger, "person", world.now);
      const bool open = openIn(plan).count(service.id) == 1;
      INFO(service.id << " open " << open);
      REQUIRE(law::outcome(facts, edition) == (open ? law::Outcome::Permitted : law::Outcome::Prohibited));
    }
  });
}

TEST_CASE("a tie goes to refusal", "[consent][property]") {
  onManyWorlds([](World& world) {
    auto granting = world.act();
    granting.control = "accept-all";
    granting.trusted = true;
    granting.party = Party::User;
    granting.subject = "person";
    granting.notice.controls = {{"accept-all", "Words"}};
    granting.changes = {{"analytics", false, true}};
    auto refusing = granting;
    refusing.control = "reject-all";
    refusing.changes = {{"analytics", false, false}};
    granting.store = "c";
    refusing.store = "d";
    const core::Instant last = core::later(world.now, 1);
    for (const auto* act : {&granting, &refusing})
      world.ledger.push_back(*record(world.site, world.ledger, *act, last, world.texts).entry);
    REQUIRE(openIn(world.plan()).count("analytics") == 0);
  });
}

}  // namespace unticked::tests
