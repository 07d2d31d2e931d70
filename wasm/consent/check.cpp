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
void add(Errors& errors, const char* code, const std::string& path, const std::string& message, const char* help) {
  errors.emplace_back(Text(code), path, message, Text(help));
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
        quoted(category.id, " is called exempt but names no ground that this edition has."), kCiteExemptions);
  } else {
    add(errors, "no-such-basis", at("categories", index, "basis"),
        "This edition has no objection on that ground; before 2026-02-05 there is none at all.", kCiteObjection);
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
    if (exceptions.known) checkBasis(category, index, exceptions, errors);
    ++index;
  }
  index = 0;
  for (const auto& service : configuration.services) {
    if (!configuration.category(service.category))
      add(errors, "unknown-category", at("services", index, "category"),
          quoted(service.category, " is not one of the categories."),
          "Name a category from the list, or add it there.");
    ++index;
  }
  return errors;
}

}  // namespace unticked::consent
