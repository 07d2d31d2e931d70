#pragma once

#include "core/list.hpp"
#include "core/verdict.hpp"
#include "law/rule.hpp"

namespace unticked::law {

using core::Outcome;
using core::Verdict;

/// What one rule says of the facts, and what it looked at to say it.
struct Finding {
  const Rule* rule;
  Verdict verdict;
  FactSet read;
};

/// What one rule says. A rule that the edition does not have is `NotInForce`; one whose question does not
/// arise is `NotApplicable`; what a needed unknown fact leaves open is `CannotTell`.
Finding judge(const Rule& rule, const Facts& facts, Edition edition);

/// The outcome alone. Nothing is allocated: this is what bulk work uses.
///
/// Only prohibitions and exceptions move it. An exception that is met beats every prohibition that it
/// names; one that may be met leaves a breach of those undecided; what then remains undecided is
/// `CannotTell`, and `Permitted` is what is left.
Outcome outcome(const Facts& facts, Edition edition);

/// One change of a fact that would help to permit what is not permitted. A whole consent, given as the
/// guide asks, is one change.
struct Change {
  bool wholeConsent = false;
  Fact fact = Fact::Count;
  Known to;
};

/// The whole answer to one request.
struct Decision {
  Outcome outcome = Outcome::CannotTell;
  Edition edition = kDefaultEdition;
  core::List<Finding> findings;          ///< all rules in force that apply, in rulebook order
  FactSet missing;                       ///< unknown facts that could change the outcome
  core::List<core::List<Change>> flips;  ///< the smallest sets of changes that would permit, each tried
  struct Later {
    Edition edition;
    Outcome outcome;
  };
  core::List<Later> changedLater;  ///< later editions that decide otherwise
};

/// Decides with reasons: the outcome and every finding.
Decision decide(const Facts& facts, Edition edition);

/// Adds which unknown facts stand in the way of an outcome that could not be told.
void addMissing(Decision& decision, const Facts& facts);

/// Adds what only a full answer carries: flips, and where a later edition decides otherwise.
void addFlipsAndLater(Decision& decision, const Facts& facts);

}  // namespace unticked::law
