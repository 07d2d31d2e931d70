#pragma once
#include <cstdint>
#include <string>

#include "consent/configuration.hpp"
#include "core/date.hpp"

namespace unticked::consent {

enum class Party : std::uint8_t { User, Subscriber };
Text nameOf(Party party);

/// What a grant covered of one service. More than this was never agreed to.
struct Cover {
  Text service;
  Text provider;
  core::List<Text> origins;
  core::List<Text> items;  ///< kind and name, `cookie _ga`
};

/// What one act says of one category.
struct Choice {
  Text category;
  Basis basis = Basis::Unknown;
  bool before = false;  ///< what the control was set to before the act
  bool after = false;   ///< what it was set to by it: granted or refused
  core::List<Cover> covers;
};

/// One act in the ledger: who chose what, when, by which act, on what notice.
struct Entry {
  Text store;    ///< which ledger it was written in; sequences compare only within one
  Text subject;  ///< random, resettable, never derived from the device
  std::int32_t sequence = 0;
  core::Instant instant;
  core::Instant expires;
  Party party = Party::User;
  Text control;          ///< accept-all, reject-all, save, withdraw
  bool trusted = false;  ///< a person's own click or key press, by the browser's word
  Text notice;           ///< digest of the notice shown
  Text configuration;    ///< digest of the configuration then in force
  Text edition;
  Text previous;        ///< digest of the entry before it in this store
  Text digest;          ///< of its own canonical form without this field
  bool intact = false;  ///< set by `verify`: the digest is what it ought to be
  core::List<Choice> choices;
};

using Ledger = core::List<Entry>;

/// The canonical JSON of an entry; `withDigest` adds the `digest` member, which is over the text without.
std::string canonical(const Entry& entry, bool withDigest);

/// Marks each entry whose digest is what it ought to be. One that has another was altered and can open
/// nothing, and nor can one that was not verified.
void verify(Ledger& ledger);

/// The digest of a ledger: of its entries' digests in sorted order, so that the order in which the
/// entries are given does not matter, nor giving one twice.
std::string digest(const Ledger& ledger);

}  // namespace unticked::consent
