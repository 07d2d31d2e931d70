#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace unticked::consent {

/// Writes JSON: no white space, strings escaped as RFC 8785 (section 3.2.2.2) asks, integers only. It
/// writes keys in the order in which it is given them; what is to be digested is given them sorted,
/// and then the text is the canonical form of RFC 8785.
///
/// Texts come by reference and names as plain literals: by value each would cost every call in the page's
/// module two stores more.
class Writer {
 public:
  Writer& open(char bracket);   ///< `{` or `[`
  Writer& close(char bracket);  ///< `}` or `]`
  Writer& key(const char* name);
  Writer& text(const std::string_view& value);
  Writer& number(std::int64_t value);
  Writer& boolean(bool value);
  Writer& null();
  /// A value that is JSON already.
  Writer& raw(const std::string_view& json);
  /// `"name":"value"`, the commonest member.
  Writer& member(const char* name, const std::string_view& value);
  /// `"name":["a","b"]` from any list of texts.
  template <class Texts>
  Writer& members(const char* name, const Texts& values) {
    key(name).open('[');
    for (const auto& value : values) text(value);
    return close(']');
  }

  std::string take() { return std::move(out_); }

 private:
  void separate();
  std::string out_;
};

}  // namespace unticked::consent
