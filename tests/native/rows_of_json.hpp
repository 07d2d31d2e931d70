#pragma once
#include <string>

#include "wire/json.hpp"

namespace unticked::tests {

/// The rows that the page's script would write (js/rows.js), from the same JSON.
std::string configurationRows(const wire::Json& configuration);
std::string ledgerRows(const wire::Json& entries);
std::string row(std::initializer_list<std::string> fields);

}  // namespace unticked::tests
