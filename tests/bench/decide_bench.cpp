// How many outcomes a second the rulebook gives on facts that are in memory already.
#include <array>
#include <chrono>
#include <fstream>
#include <iostream>
#include <vector>

#include "wire/requests.hpp"

namespace {

using namespace unticked;
using Clock = std::chrono::steady_clock;
using Counts = std::array<long, 4>;

/// All requests of an NDJSON file; none if one of them is not right.
std::vector<wire::Request> readAll(const char* name) {
  std::vector<wire::Request> requests;
  std::ifstream file(name, std::ios::binary);
  for (std::string line; std::getline(file, line);) {
    const auto document = wire::readJson(line);
    wire::Request request;
    if (document.wrong || wire::readRequest(document.value, wire::Detail::Outcome, request)) return {};
    requests.push_back(request);
  }
  return requests;
}

/// Decides every request; gives how many came to each outcome.
Counts decideAll(const std::vector<wire::Request>& requests) {
  Counts counts{};
  for (const auto& request : requests)
    ++counts[static_cast<std::size_t>(law::outcome(request.facts, request.edition))];
  return counts;
}

}  // namespace

int main(int count, char** arguments) {
  const auto requests = count == 2 ? readAll(arguments[1]) : std::vector<wire::Request>{};
  if (requests.empty()) {
    std::cerr << "Give a file of right requests, one a line.\n";
    return 3;
  }
  const auto counts = decideAll(requests);
  long decided = 0;
  const auto start = Clock::now();
  std::chrono::duration<double> taken{};
  while (taken.count() < 1) {
    // Compared, so that no pass can be left out as unused.
    if (decideAll(requests) != counts) return 1;
    decided += static_cast<long>(requests.size());
    taken = Clock::now() - start;
  }
  std::cout << "{\"perSecond\":" << static_cast<long>(static_cast<double>(decided) / taken.count());
  std::cout << ",\"outcomes\":{";
  for (std::size_t i = 0; i < counts.size(); ++i)
    std::cout << (i ? "," : "") << '"' << core::nameOf(static_cast<core::Outcome>(i)) << "\":" << counts[i];
  std::cout << "}}\n";
  return 0;
}
