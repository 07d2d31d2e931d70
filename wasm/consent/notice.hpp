#pragma once
#include <string>

#include "core/list.hpp"
#include "core/text.hpp"

namespace unticked::consent {

using core::Text;

/// The exact text and controls that were shown when an act was made.
struct Notice {
  struct Control {
    Text action;  ///< accept-all, reject-all, choose, save, withdraw
    Text label;   ///< the words on it
  };
  Text layer;  ///< banner, preferences, or page (the site's own marked control)
  Text language;
  core::List<Text> texts;
  core::List<Control> controls;

  /// True where it had this control, with words on it.
  bool shows(const Text& action) const {
    for (const auto& control : controls)
      if (core::same(control.action, action) && !control.label.empty()) return true;
    return false;
  }
};

/// The canonical JSON of a notice; its digest is what a record refers to.
std::string canonical(const Notice& notice);

}  // namespace unticked::consent
