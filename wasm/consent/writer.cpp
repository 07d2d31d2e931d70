#include "consent/writer.hpp"

namespace unticked::consent {

void Writer::separate() {
  if (out_.empty()) return;
  const char last = out_.back();
  if (last != '{' && last != '[' && last != ':') out_ += ',';
}

Writer& Writer::open(char bracket) {
  separate();
  out_ += bracket;
  return *this;
}

Writer& Writer::close(char bracket) {
  out_ += bracket;
  return *this;
}

Writer& Writer::key(const char* name) {
  text(name);
  out_ += ':';
  return *this;
}

Writer& Writer::text(const std::string_view& value) {
  separate();
  out_ += '"';
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out_ += '\\';
      out_ += c;
    } else if (byte >= 0x20) {
      out_ += c;
    } else if (byte >= 8 && byte <= 13 && byte != 11) {
      out_ += '\\';
      out_ += "btn\0fr"[byte - 8];
    } else {
      out_ += "\\u00";
      out_ += char('0' + (byte >> 4));
      out_ += "0123456789abcdef"[byte & 15];
    }
  }
  out_ += '"';
  return *this;
}

Writer& Writer::member(const char* name, const std::string_view& value) { return key(name).text(value); }

Writer& Writer::number(std::int64_t value) {
  std::string digits;
  auto left = value < 0 ? -static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
  do digits.insert(digits.begin(), char('0' + left % 10));
  while (left /= 10);
  if (value < 0) digits.insert(digits.begin(), '-');
  return raw(digits);
}

Writer& Writer::boolean(bool value) { return raw(value ? "true" : "false"); }

Writer& Writer::null() { return raw("null"); }

Writer& Writer::raw(const std::string_view& json) {
  separate();
  out_ += json;
  return *this;
}

}  // namespace unticked::consent
