#include "consent/check.hpp"

#include "consent/citations.hpp"

namespace unticked::consent {
namespace {

std::string at(Text list, std::size_t index, Text field) {
  std::string path(list);
  return path.append("[").append(core::decimal(index)).append("].").append(field);
}

std::string quoted(Text word, Text rest) {
  std::string message = "\"";
  return message.append(word).append("\"").append(rest);
}

/// Out of line: a template for each length of text would weigh more than the texts.
void add(Errors& errors, const char* code, const std::string& path, const std::string& message,
         const std::string& help) {
  errors.emplace_back(Text(code), path, message, help);
}

template <class List>
void checkIds(const List& list, Text name, Errors& errors) {
  std::size_t index = 0;
  for (auto one = list.begin(); one != list.end(); ++one, ++index)
    for (auto earlier = list.begin(); earlier != one; ++earlier)
      if (same(earlier->id, one->id)) {
        add(errors, "duplicate-id", at(name, index, "id"), quoted(one->id, " is used twice."),
            "Give each its own id: a choice is recorded under it.");
        break;
      }
}

/// Letters, digits, `_` and `-`: an id stands in a cookie and in attributes.
constexpr const char* kBadId = "This id has characters that an id cannot have.";
constexpr const char* kGoodId = "Use letters, digits, _ and -.";
bool isId(const Text& id) {
  for (const char c : id)
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'))
      return false;
  return !id.empty();
}

/// `https://cdn.example`, `https://*.shop.example`, with a port if it is not the usual one: just what a
/// browser calls the origin, or nothing would ever be found to lie there. One slash may follow.
bool isOrigin(Text origin) {
  const auto start = origin.find("://");
  if (start == origin.npos) return false;
  const auto scheme = origin.substr(0, start);
  origin.remove_prefix(start + 3);
  if (!origin.empty() && origin.back() == '/') origin.remove_suffix(1);
  const auto port = origin.rfind(':');
  if (port != origin.npos && same(origin.substr(port), same(scheme, "https") ? ":443" : ":80")) return false;
  for (const char c : origin)
    if (c == '/' || c == '?' || c == '#' || c == '@' || (c >= 'A' && c <= 'Z')) return false;
  return !origin.empty() &&
         (same(scheme, "https") || same(scheme, "http") || same(scheme, "wss") || same(scheme, "ws"));
}

void checkBasis(const Category& category, std::size_t index, const Exceptions& exceptions, Errors& errors) {
  if (category.basis == Basis::Unknown) {
    add(errors, "unknown-basis", at("categories", index, "basis"), "There is no such basis.",
        "Use \"consent\", \"exempt\" with a ground, or (2026 edition) \"objection\".");
  } else if (category.basis == Basis::Consent) {
    if (!category.ground.empty())
      add(errors, "ground-without-exemption", at("categories", index, "ground"),
          "A category that asks for consent relies on no ground.", "Remove the ground.");
  } else if (exceptions.has(category.ground, category.basis)) {
    return;
  } else if (category.basis == Basis::Exempt) {
    add(errors, "no-exempt-ground", at("categories", index, "ground"),
        quoted(category.id, " is called exempt but names no ground that this edition has."),
        std::string(kNameGround).append(kCiteExemptions));
  } else {
    add(errors, "no-such-basis", at("categories", index, "basis"),
        "This edition has no \"objection\" on that ground.", std::string(kNameStatistics).append(kCiteObjection));
  }
}

}  // namespace

Errors check(const Configuration& configuration, const Exceptions& exceptions) {
  Errors errors;
  if (!exceptions.known)
    add(errors, "unknown-edition", "edition", quoted(configuration.edition, " is not an edition of the law."),
        "Use guide-2021-12, 2025-08-20 or 2026-02-05.");
  if (configuration.expireAfterDays < 1)
    add(errors, "not-allowed", "expireAfterDays", "A choice must last at least one day.", "180 is usual.");
  checkIds(configuration.categories, "categories", errors);
  checkIds(configuration.services, "services", errors);
  std::size_t index = 0;
  for (const auto& category : configuration.categories) {
    if (!isId(category.id)) add(errors, "bad-id", at("categories", index, "id"), kBadId, kGoodId);
    if (exceptions.known) checkBasis(category, index, exceptions, errors);
    ++index;
  }
  index = 0;
  for (const auto& service : configuration.services) {
    if (!isId(service.id)) add(errors, "bad-id", at("services", index, "id"), kBadId, kGoodId);
    if (configuration.category(service.id))
      add(errors, "duplicate-id", at("services", index, "id"), quoted(service.id, " is a category's id too."),
          "Give the service another: allows() is asked by id.");
    for (const auto& origin : service.origins)
      if (!isOrigin(origin))
        add(errors, "not-an-origin", at("services", index, "origins"), quoted(origin, " is not an origin."),
            "Write it as in https://cdn.example, in small letters and without a path.");
    if (!configuration.category(service.category))
      add(errors, "unknown-category", at("services", index, "category"),
          quoted(service.category, " is not one of the categories."),
          "Name a category from the list, or add it there.");
    ++index;
  }
  return errors;
}

}  // namespace unticked::consent
