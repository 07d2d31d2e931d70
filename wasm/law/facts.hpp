#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/text.hpp"
#include "core/truth.hpp"

namespace unticked::law {

/// Every fact that the rules for storing and reading on a device (`store-or-read`) may ask about,
/// in the alphabetical order of their names.
enum class Fact : std::uint8_t {
  ConsentAct,
  ConsentBy,
  ConsentFree,
  ConsentGiven,
  ConsentLatest,
  ConsentPreset,
  ConsentSamePerson,
  ConsentSpecific,
  ConsentUnderstood,
  ConsentWithdrawn,
  ControlsEasy,
  DeviceShared,
  EmergencyLocation,
  ItemAnonymous,
  ItemConvenience,
  ItemCovert,
  ItemEssential,
  ItemIntrusive,
  ItemKind,
  ItemOwnPurpose,
  ItemPersonalData,
  ItemSession,
  ItemSetBeforeConsent,
  ItemSolelyTransmission,
  ItemUse,
  ItemUseChanged,
  NoticeBuried,
  NoticeClear,
  NoticeConsequences,
  NoticeExemptItems,
  NoticePurposes,
  NoticeShown,
  NoticeWorkings,
  StatisticsObjected,
  StatisticsObjectionOffered,
  StatisticsOnly,
  StatisticsShared,
  Count
};
inline constexpr int kFacts = static_cast<int>(Fact::Count);

/// How a fact is declared: the name under which a request gives it, the words it may take (none: true or
/// false), and the question in plain words.
struct Declaration {
  std::string_view name;
  std::span<const std::string_view> words;
  std::string_view question;
};
const Declaration& declarationOf(Fact fact);
std::optional<Fact> factNamed(std::string_view name);

/// What is known of one fact: nothing yet, that there is none, or its value (0 no, 1 yes, or the place of
/// its word in the declaration).
struct Known {
  enum class State : std::uint8_t { Unknown, Absent, Value };
  State state = State::Unknown;
  std::uint8_t value = 0;
  bool operator==(const Known&) const = default;
};

/// The facts of one request.
class Facts {
 public:
  const Known& operator[](Fact fact) const { return known_[static_cast<int>(fact)]; }
  void set(Fact fact, bool yes) { known_[static_cast<int>(fact)] = {Known::State::Value, yes}; }
  void set(Fact fact, Known known) { known_[static_cast<int>(fact)] = known; }
  /// Sets a fact to one of its words; false if it has no such word.
  bool setWord(Fact fact, std::string_view word);

 private:
  std::array<Known, kFacts> known_{};
};

/// A set of facts, in the order of their declaration.
class FactSet {
 public:
  void add(Fact fact) { bits_ |= std::uint64_t{1} << static_cast<int>(fact); }
  void add(const FactSet& other) { bits_ |= other.bits_; }
  bool has(Fact fact) const { return bits_ >> static_cast<int>(fact) & 1; }
  bool empty() const { return bits_ == 0; }

 private:
  std::uint64_t bits_ = 0;
};
static_assert(kFacts <= 64);

/// The eyes of a rule: it answers in three values and remembers what was asked, so that the reasons of a
/// finding are recorded while it is found.
class Ask {
 public:
  Ask(const Facts& facts, FactSet& read) : facts_(facts), read_(read) {}

  /// Is this so? What is known to be absent is not.
  core::Truth yes(Fact fact) const;
  /// Is it this word?
  core::Truth is(Fact fact, const std::string_view& word) const;

 private:
  const Facts& facts_;
  FactSet& read_;
};

/// The canonical JSON of the facts that are known or known to be absent, by name; and its digest.
std::string canonical(const Facts& facts);
/// The value of one known fact as JSON: `true`, `"cookie"`, `null` for known to be absent.
std::string valueOf(const Facts& facts, Fact fact);

}  // namespace unticked::law
