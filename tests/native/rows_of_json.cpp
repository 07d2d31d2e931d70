#include "rows_of_json.hpp"

#include "wire/rows.hpp"

namespace unticked::tests {
namespace {

using wire::Json;

std::string text(const Json& object, const char* name, const char* otherwise = "") {
  const auto found = object.find(name);
  if (found == object.end()) return otherwise;
  if (found->is_string()) return *found;
  if (found->is_boolean()) return *found ? "1" : "0";
  return found->dump();
}

Json list(const Json& object, const char* name) { return object.contains(name) ? object[name] : Json::array(); }

}  // namespace

std::string row(std::initializer_list<std::string> fields) {
  std::string out;
  for (const auto& field : fields) (out += field) += wire::kFieldEnd;
  out.back() = wire::kRowEnd;
  return out;
}

std::string configurationRows(const Json& site) {
  std::string out = row({"configuration", text(site["controller"], "name"), text(site, "edition", "guide-2021-12"),
                         text(site, "expireAfterDays", "180"), text(site, "afterWithdraw") == "keep" ? "1" : "0"});
  for (const auto& c : list(site, "categories"))
    out += row({"category", text(c, "id"), text(c, "basis"), text(c, "ground")});
  for (const auto& s : list(site, "services")) {
    out += row({"service", text(s, "id"), text(s, "category"), text(s, "provider")});
    for (const auto& origin : list(s, "origins")) out += row({"origin", origin});
    for (const auto& i : list(s, "items"))
      out += row({"item", text(i, "kind"), text(i, "name"), text(i, "party"), text(i, "lasts")});
  }
  return out;
}

std::string ledgerRows(const Json& entries) {
  std::string out;
  for (const auto& e : entries) {
    out += row({"entry", text(e, "store"), text(e, "subject"), text(e, "sequence"), text(e, "instant"),
                text(e, "expires"), text(e, "party"), text(e["act"], "control"), text(e["act"], "trusted"),
                text(e, "notice"), text(e, "configuration"), text(e, "edition"), text(e, "previous"),
                text(e, "digest")});
    for (const auto& choice : e["choices"]) {
      out += row({"choice", text(choice, "category"), text(choice, "basis"), text(choice, "before"),
                  text(choice, "after")});
      for (const auto& cover : choice["covers"]) {
        out += row({"cover", text(cover, "service"), text(cover, "provider")});
        for (const auto& origin : cover["origins"]) out += row({"coverOrigin", origin});
        for (const auto& item : cover["items"]) out += row({"coverItem", item});
      }
    }
  }
  return out;
}

}  // namespace unticked::tests
