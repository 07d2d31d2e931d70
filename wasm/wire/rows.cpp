#include "wire/rows.hpp"

namespace unticked::wire {
namespace {

using core::Text;

/// The rows that there are and how many fields each has after its name, in the order of `Row`.
struct Shape {
  Text name;
  std::size_t fields;
};
constexpr Shape kShapes[] = {
    {"configuration", 4}, {"category", 3},      {"service", 3},     {"origin", 1},    {"item", 4}, {"entry", 13},
    {"choice", 4},        {"cover", 2},         {"coverOrigin", 1}, {"coverItem", 1}, {"act", 4},  {"notice", 2},
    {"noticeText", 1},    {"noticeControl", 2}, {"change", 3},      {"about", 1},     {"now", 1},  {"subject", 1}};
enum Row {
  Configuration,
  Category,
  Service,
  Origin,
  Item,
  Entry,
  Choice,
  Cover,
  CoverOrigin,
  CoverItem,
  Act,
  Notice,
  NoticeText,
  NoticeControl,
  Change,
  About,
  Now,
  Subject,
  Unreadable
};
constexpr std::size_t kMostFields = 13;

/// One row, cut into its fields.
struct Cut {
  Row row = Unreadable;
  Text name;
  Text field[kMostFields + 1];
  bool good = true;  ///< all fields read so far were of their kind

  explicit Cut(Text text) {
    std::size_t count = 0;
    for (;; ++count) {
      const auto end = text.find(kFieldEnd);
      if (count <= kMostFields) field[count] = text.substr(0, end);
      if (end == text.npos) break;
      text.remove_prefix(end + 1);
    }
    name = field[0];
    for (std::size_t i = 0; i < Unreadable; ++i)
      if (kShapes[i].fields == count && core::same(kShapes[i].name, name)) row = static_cast<Row>(i);
  }

  std::int32_t number(int at) {
    std::int32_t value = 0;
    good = good && !field[at].empty() && field[at].size() < 10;
    for (const char c : field[at]) {
      if (c < '0' || c > '9' || !good) return good = false, 0;
      value = value * 10 + (c - '0');
    }
    return value;
  }

  bool truth(int at) {
    good = good && (core::same(field[at], "1") || core::same(field[at], "0"));
    return core::same(field[at], "1");
  }

  core::Instant time(int at) {
    const auto read = core::readInstant(field[at]);
    good = good && read;
    return read.value_or(core::Instant{});
  }

  consent::Party party(int at) {
    const auto named =
        core::same(field[at], nameOf(consent::Party::User)) ? consent::Party::User : consent::Party::Subscriber;
    good = good && core::same(field[at], nameOf(named));
    return named;
  }
};

/// The last of a list, or nothing: where a row that belongs in it cannot stand.
template <class List>
auto* last(List& list) {
  return list.empty() ? nullptr : &list.back();
}

bool readConfigurationRow(Cut& cut, consent::Configuration& site) {
  const auto& f = cut.field;
  auto* service = last(site.services);
  if (cut.row == Configuration) {
    site.controller = f[1];
    site.edition = f[2];
    site.expireAfterDays = cut.number(3);
    site.keepAfterWithdraw = cut.truth(4);
  } else if (cut.row == Category) {
    site.categories.push_back({f[1], consent::basisNamed(f[2]), f[3]});
  } else if (cut.row == Service) {
    site.services.push_back({f[1], f[2], f[3], {}, {}});
  } else if (cut.row == Origin && service) {
    service->origins.push_back(f[1]);
  } else if (cut.row == Item && service) {
    service->items.push_back({f[1], f[2], f[3], f[4]});
  } else {
    return false;
  }
  return true;
}

void readEntry(Cut& cut, consent::Entry& entry) {
  const auto& f = cut.field;
  entry.store = f[1];
  entry.subject = f[2];
  entry.sequence = cut.number(3);
  entry.instant = cut.time(4);
  entry.expires = cut.time(5);
  entry.party = cut.party(6);
  entry.control = f[7];
  entry.trusted = cut.truth(8);
  entry.notice = f[9];
  entry.configuration = f[10];
  entry.edition = f[11];
  entry.previous = f[12];
  entry.digest = f[13];
}

bool readLedgerRow(Cut& cut, consent::Ledger& ledger) {
  const auto& f = cut.field;
  auto* entry = last(ledger);
  auto* choice = entry ? last(entry->choices) : nullptr;
  auto* cover = choice ? last(choice->covers) : nullptr;
  if (cut.row == Entry) readEntry(cut, ledger.emplace_back());
  else if (cut.row == Choice && entry)
    entry->choices.push_back({f[1], consent::basisNamed(f[2]), cut.truth(3), cut.truth(4), {}});
  else if (cut.row == Cover && choice) choice->covers.push_back({f[1], f[2], {}, {}});
  else if (cut.row == CoverOrigin && cover) cover->origins.push_back(f[1]);
  else if (cut.row == CoverItem && cover) cover->items.push_back(f[1]);
  else return false;
  return true;
}

bool readActRow(Cut& cut, PageInput& input) {
  const auto& f = cut.field;
  auto& act = input.act;
  switch (cut.row) {
    case Act:
      act.party = cut.party(1);
      act.control = f[2];
      act.trusted = cut.truth(3);
      act.store = f[4];
      return true;
    case Notice:
      act.notice.layer = f[1];
      act.notice.language = f[2];
      return true;
    case NoticeText:
      return act.notice.texts.push_back(f[1]), true;
    case NoticeControl:
      return act.notice.controls.push_back({f[1], f[2]}), true;
    case Change:
      return act.changes.push_back({f[1], cut.truth(2), cut.truth(3)}), true;
    case About:
      return input.about = f[1], true;
    case Now:
      return input.now = cut.time(1), true;
    case Subject:
      return input.subject = act.subject = f[1], true;
    default:
      return false;
  }
}

}  // namespace

std::optional<core::Error> readRows(Text rows, PageInput& input) {
  for (std::size_t number = 0; !rows.empty(); ++number) {
    const auto end = rows.find(kRowEnd);
    Cut cut(rows.substr(0, end));
    rows.remove_prefix(end == rows.npos ? rows.size() : end + 1);
    const bool placed = readConfigurationRow(cut, input.configuration) || readLedgerRow(cut, input.ledger) ||
                        readActRow(cut, input);
    if (placed && cut.good) continue;
    return core::Error{"bad-row", "rows[" + core::decimal(number) + "]",
                       std::string("This row cannot be read: ").append(cut.name),
                       "The page's script and its module are of different versions: publish both together."};
  }
  return {};
}

}  // namespace unticked::wire
