#include "wire/schema.hpp"

#include "embedded/schema.hpp"

namespace unticked::wire {
namespace {

using Errors = core::List<core::Error>;

/// A member of a schema, or null.
const Json* get(const Json& schema, const char* name) {
  const auto found = schema.find(name);
  return found == schema.end() ? nullptr : &*found;
}

std::string word(const Json& schema, const char* name) {
  const auto* value = get(schema, name);
  return value ? *value->get_ptr<const std::string*>() : std::string();
}

std::int64_t number(const Json& schema, const char* name) {
  const auto* value = get(schema, name);
  return value ? value->get<std::int64_t>() : 0;
}

class Checker {
 public:
  void check(const Json& schema, const Json& value, const std::string& path) {
    if (get(schema, "$ref")) return checkText(value, path);
    if (const auto* words = get(schema, "enum")) return checkEnum(*words, value, path);
    const auto type = word(schema, "type");
    if (type == "object") return checkObject(schema, value, path);
    if (type == "array") return checkArray(schema, value, path);
    if (type == "string") {
      if (!isText(value, number(schema, "minLength"))) wrongType(path, "a text that is not empty");
    } else if (type == "integer") {
      const auto least = number(schema, "minimum"), most = number(schema, "maximum");
      if (!value.is_number_integer() || value < least || value > most)
        wrongType(path, "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    } else if (type == "boolean" && !value.is_boolean()) {
      wrongType(path, "true or false");
    }
  }

  Errors errors;

 private:
  static bool isText(const Json& value, std::int64_t least) {
    const auto* text = value.get_ptr<const std::string*>();
    return text && static_cast<std::int64_t>(text->size()) >= least;
  }

  void wrongType(const std::string& path, const std::string& wanted) {
    errors.emplace_back("wrong-type", path, "This is not " + wanted + ".", "Give " + wanted + ".");
  }

  /// The one definition: a text, or texts by language.
  void checkText(const Json& value, const std::string& path) {
    bool good = isText(value, 1);
    if (value.is_object() && !value.empty()) {
      good = true;
      for (const auto& text : value) good = good && isText(text, 1);
    }
    if (!good) wrongType(path, "a text, or texts by language");
  }

  void checkEnum(const Json& words, const Json& value, const std::string& path) {
    std::string list;
    for (const auto& each : words) {
      if (each == value) return;
      list += (list.empty() ? "" : ", ") + *each.get_ptr<const std::string*>();
    }
    errors.emplace_back("not-allowed", path, "This value is not allowed here.", "Give one of: " + list + ".");
  }

  void checkArray(const Json& schema, const Json& value, const std::string& path) {
    if (!value.is_array() || static_cast<std::int64_t>(value.size()) < number(schema, "minItems"))
      return wrongType(path, number(schema, "minItems") ? "a list that is not empty" : "a list");
    std::size_t index = 0;
    for (const auto& each : value) check(*get(schema, "items"), each, below(path, index++));
  }

  void checkObject(const Json& schema, const Json& value, const std::string& path) {
    if (!value.is_object()) return wrongType(path, "an object");
    const auto* fields = get(schema, "properties");
    if (!fields) {
      for (const auto& [name, each] : value.items())
        check(*get(schema, "additionalProperties"), each, below(path, name));
      return;
    }
    std::string known;
    for (const auto& field : fields->items()) known += (known.empty() ? "" : ", ") + field.key();
    for (const auto& each : value.items())
      if (!fields->contains(each.key()))
        errors.emplace_back("unknown-field", below(path, each.key()), "There is no such field.",
                            "Fields here: " + known + ".");
    for (const auto& field : fields->items())
      if (isRequired(schema, field.key()) && !value.contains(field.key()))
        errors.emplace_back("missing-field", below(path, field.key()), "This field is missing.", "Add it.");
    for (const auto& field : fields->items())
      if (const auto* inside = get(value, field.key().c_str()))
        check(field.value(), *inside, below(path, field.key()));
  }

  static bool isRequired(const Json& schema, const std::string& name) {
    if (const auto* required = get(schema, "required"))
      for (const auto& each : *required)
        if (each == name) return true;
    return false;
  }
};

}  // namespace

core::List<core::Error> checkStructure(const Json& configuration) {
  const auto schema = readJson(embedded::schema).value;
  Checker checker;
  checker.check(schema, configuration, "");
  return std::move(checker.errors);
}

}  // namespace unticked::wire
