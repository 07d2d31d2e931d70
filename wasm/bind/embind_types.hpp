#pragma once
#include <emscripten/bind.h>

#include <string>

/// Registers the one type that crosses the boundary. Linking Emscripten's own libembind (`--bind`) would
/// register some 35 and cost every visitor 3 KB; so the project registers what it uses and nothing more.
namespace unticked::bind {

struct RegisterTypes {
  RegisterTypes() {
    using emscripten::internal::TypeID;
    emscripten::internal::_embind_register_std_string(TypeID<std::string>::get(), "std::string");
  }
};

}  // namespace unticked::bind
