#include "wire/json.hpp"

#include "core/text.hpp"

namespace unticked::wire {
namespace {

/// Builds the value while nlohmann's parser reads, keeping the path, so that nothing is ever thrown and
/// every complaint says where.
class Builder : public nlohmann::json_sax<Json> {
 public:
  explicit Builder(Document& document) : document_(document) {}

  bool null() override { return put(nullptr); }
  bool boolean(bool value) override { return put(value); }
  bool number_integer(std::int64_t value) override { return put(value); }
  bool number_unsigned(std::uint64_t value) override { return put(value); }
  bool number_float(double value, const std::string&) override { return put(value); }
  bool string(std::string& value) override { return put(std::move(value)); }
  bool binary(Json::binary_t&) override { return false; }

  bool start_object(std::size_t) override { return open(Json::object()); }
  bool start_array(std::size_t) override { return open(Json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(std::string& name) override {
    auto& frame = open_.back();
    frame.key = name;
    if (!frame.value->contains(name)) return true;
    return refuse("duplicate-field", below(frame.path, name), "This field is given twice.", "Give it once.");
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    return refuse("not-json", "byte " + core::decimal(position), "This is not JSON.",
                  "Look just before that byte for a missing or extra comma, quote or bracket.");
  }

 private:
  struct Frame {
    Json* value;
    std::string path, key;
  };

  bool refuse(std::string_view code, const std::string& path, std::string_view message, std::string_view help) {
    document_.wrong.emplace(code, path, message, help);
    return false;
  }

  Json* place(Json value) {
    if (open_.empty()) return &(document_.value = std::move(value));
    auto& frame = open_.back();
    if (frame.value->is_object()) return &frame.value->emplace(frame.key, std::move(value)).first.value();
    frame.value->push_back(std::move(value));
    return &frame.value->back();
  }

  bool put(Json value) {
    place(std::move(value));
    return true;
  }

  bool open(Json value) {
    std::string path;
    if (!open_.empty()) {
      const auto& frame = open_.back();
      path = frame.value->is_object() ? below(frame.path, frame.key) : below(frame.path, frame.value->size());
    }
    if (open_.size() == kMostDepth)
      return refuse("too-deep", path, "This nests too deep.", "No request needs more than 32 levels.");
    auto* placed = place(std::move(value));
    open_.push_back({placed, path, {}});
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  Document& document_;
  std::vector<Frame> open_;
};

}  // namespace

std::string below(const std::string& path, std::string_view name) {
  return path.empty() ? std::string(name) : path + '.' + std::string(name);
}

std::string below(const std::string& path, std::size_t index) { return path + '[' + core::decimal(index) + ']'; }

Document readJson(std::string_view text) {
  Document document;
  Builder builder(document);
  Json::sax_parse(text.begin(), text.end(), &builder);
  return document;
}

}  // namespace unticked::wire
