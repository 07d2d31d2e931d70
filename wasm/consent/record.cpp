#include "consent/record.hpp"

#include "consent/citations.hpp"
#include "consent/coverage.hpp"
#include "consent/resolution.hpp"
#include "consent/sha256.hpp"

namespace unticked::consent {
namespace {

using core::truth;
using core::Truth;

core::Error refusal(const Act& act, bool preset) {
  if (preset)
    return {"preset-control", "act.before", "The control was set before the person acted: that is no consent.",
            kCitePreset};
  if (!act.trusted)
    return {"no-affirmative-act", "act.trusted", "Consent needs a person's own click or key press on a control.",
            kCiteAct};
  if (!act.notice.shows(act.control))
    return {"no-notice", "act.notice",
            "The act does not say what the person saw: no words on a control marked data-unticked.", kCiteNotice};
  return {"no-affirmative-act", "act.control", "Only accept-all and save can grant.", kCiteAct};
}

/// The newest entry of a store, whoever made it; sequences of one store are one series.
const Entry* last(const Ledger& ledger, Text store) {
  const Entry* newest = nullptr;
  for (const auto& entry : ledger)
    if (same(entry.store, store) && (!newest || entry.sequence > newest->sequence)) newest = &entry;
  return newest;
}

}  // namespace

Limbs limbsOf(const Act& act, bool preset) {
  const bool canGrant = same(act.control, "accept-all") || same(act.control, "save");
  return {.freelyGiven = Truth::Yes,
          .specific = Truth::Yes,
          .informed = truth(act.notice.shows(act.control)),
          .positiveAct = truth(act.trusted && canGrant),
          .understood = truth(!preset)};
}

Recorded record(const Configuration& configuration, const Ledger& ledger, const Act& act, core::Instant now,
                core::Texts& texts) {
  Recorded result;
  Entry entry;
  entry.store = act.store;
  entry.subject = act.subject;
  entry.sequence = 1;
  entry.instant = now;
  entry.expires = core::later(now, configuration.expireAfterDays);
  entry.party = act.party;
  entry.control = act.control;
  entry.trusted = act.trusted;
  entry.notice = texts.keep(sha256(canonical(act.notice)));
  entry.configuration = texts.keep(digest(configuration));
  entry.edition = configuration.edition;
  if (const auto* previous = last(ledger, act.store)) {
    entry.sequence = previous->sequence + 1;
    entry.previous = previous->digest;
  }

  for (const auto& change : act.changes) {
    const auto* category = configuration.category(change.category);
    if (!category || (category->basis != Basis::Consent && category->basis != Basis::Objection)) {
      result.refused = core::Error{"not-a-choice", std::string("act.choices.").append(change.category),
                                   "There is nothing to choose here: no such category, or one that is always on.",
                                   "Choose among the categories whose basis is consent or objection."};
      continue;
    }
    Choice choice{category->id, category->basis, change.before, change.after, {}};
    if (change.after) {
      const auto standing = governing(ledger, act.subject, category->id, now);
      const bool wasGranted = standing.state == Governing::State::Granted;
      const bool preset = change.before && !wasGranted;
      if (valid(limbsOf(act, preset)) != Truth::Yes) {
        result.refused = refusal(act, preset);
        continue;
      }
      choice.covers = coverOf(configuration, category->id, texts);
    }
    entry.choices.push_back(std::move(choice));
  }

  if (!entry.choices.empty()) {
    entry.digest = texts.keep(sha256(canonical(entry, false)));
    entry.intact = true;
    result.entry = std::move(entry);
  } else if (!result.refused) {
    result.refused =
        core::Error{"nothing-chosen", "act.choices", "The act chooses nothing.", "Name at least one category."};
  }
  return result;
}

}  // namespace unticked::consent
