#pragma once
#include <string>
#include <string_view>

namespace unticked::wire {

/// One command of `unticked`, as both command lines (native and Node) hand it over after reading its
/// arguments and its input.
struct Command {
  std::string name;   ///< decide, rules, lint
  std::string input;  ///< the text of the file or of one NDJSON line
  std::string inputName = "input";
  std::string edition;  ///< for `rules`; empty: the default
  bool json = false;    ///< answer in JSON rather than to be read
  bool utf8 = true;     ///< whether the input's bytes were UTF-8; if not, it is refused
  bool line = false;    ///< the input is one line of a stream: answer in one line, reasons by default
};

/// What the command prints and how it ends: 0 clean, 1 a must or must-not is not met, 2 something could not
/// be judged, 3 bad input.
struct Result {
  std::string out;
  std::string err;
  int exit = 0;
};

/// Runs a command. The same bytes come out whichever command line asked.
Result run(const Command& command);

/// The worse of two exit codes, for a stream: bad input, then a breach, then a doubt.
int worseExit(int a, int b);

/// `run` for the checker's module: a JSON object with the command's fields in, `{"out","err","exit"}` out.
std::string runJson(std::string_view command);

}  // namespace unticked::wire
