#include "consent/notice.hpp"

#include "consent/writer.hpp"

namespace unticked::consent {

std::string canonical(const Notice& notice) {
  Writer out;
  out.open('{').key("controls").open('[');
  for (const auto& control : notice.controls)
    out.open('{').member("action", control.action).member("label", control.label).close('}');
  out.close(']').member("language", notice.language).member("layer", notice.layer);
  return out.members("texts", notice.texts).close('}').take();
}

}  // namespace unticked::consent
