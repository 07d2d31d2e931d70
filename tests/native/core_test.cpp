// Dates, the writer and the digest: small things that everything rests on.
#include <openssl/sha.h>

#include <catch2/catch.hpp>
#include <random>

#include "consent/sha256.hpp"
#include "consent/writer.hpp"
#include "core/date.hpp"
#include "wire/json.hpp"

namespace unticked::tests {

using core::readDay;
using core::readInstant;
using core::writeInstant;

TEST_CASE("instants are read with their offset and written in UTC", "[core]") {
  const std::pair<const char*, const char*> kSame[] = {
      {"2026-11-24T09:30:00.250+01:00", "2026-11-24T08:30:00.250Z"},
      {"2026-11-24T08:30Z", "2026-11-24T08:30:00.000Z"},
      {"2026-03-29T00:59:59-01:00", "2026-03-29T01:59:59.000Z"},
      {"2024-02-29T23:59:59.9999Z", "2024-02-29T23:59:59.999Z"},
      {"1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z"},
      {"1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"},
      {"2000-03-01T00:00:00+14:00", "2000-02-29T10:00:00.000Z"}};
  for (const auto& [text, written] : kSame) {
    INFO(text);
    REQUIRE(readInstant(text));
    CHECK(writeInstant(*readInstant(text)) == written);
  }
}

TEST_CASE("what is not an instant or a day is not read", "[core]") {
  for (const char* text : {"", "2026-11-24", "2026-11-24T09:30:00", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
                           "2026-11-24T24:00:00Z", "2026-11-24T09:60:00Z", "2026-11-24T09:30:00+15:00",
                           "2026-11-24T09:30:00Zx", "26-11-24T09:30:00Z", "2026-11-24 09:30:00Z"}) {
    INFO(text);
    CHECK_FALSE(readInstant(text));
  }
  CHECK(readDay("2024-02-29"));
  CHECK_FALSE(readDay("2023-02-29"));
  CHECK_FALSE(readDay("2026-02-05T00:00Z"));
}

TEST_CASE("an instant survives being written and read", "[core][property]") {
  const auto seed = Catch::rngSeed();
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  std::uniform_int_distribution<std::int64_t> any(-2'000'000'000'000, 4'000'000'000'000);
  for (int i = 0; i < 2000; ++i) {
    const core::Instant at{any(random)};
    const auto text = writeInstant(at);
    INFO(text);
    REQUIRE(readInstant(text) == at);
  }
}

TEST_CASE("the digest is SHA-256 by the NIST vectors", "[core]") {
  using consent::sha256;
  CHECK(sha256("") == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "sha256:248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256(std::string(1'000'000, 'a')) ==
        "sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("the digest agrees with OpenSSL's at every length", "[core][property]") {
  const auto seed = Catch::rngSeed();
  CAPTURE(seed);
  std::mt19937 random(seed);
  for (std::size_t length = 0; length < 300; ++length) {
    std::string bytes(length, '\0');
    for (auto& byte : bytes) byte = static_cast<char>(random());
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest);
    std::string expected = "sha256:";
    for (const auto byte : digest) {
      expected += "0123456789abcdef"[byte >> 4];
      expected += "0123456789abcdef"[byte & 15];
    }
    REQUIRE(consent::sha256(bytes) == expected);
  }
}

TEST_CASE("the writer's texts are those of RFC 8785", "[core]") {
  std::string all;
  for (char c = 1; c < 0x7f; ++c) all += c;
  all += "é€😀\"\\";
  const auto written = consent::Writer()
                           .open('{')
                           .member("text", all)
                           .key("n")
                           .number(-42)
                           .key("t")
                           .boolean(true)
                           .key("none")
                           .null()
                           .members("list", std::vector<std::string>{"a", ""})
                           .close('}')
                           .take();
  const auto read = wire::readJson(written);
  REQUIRE_FALSE(read.wrong);
  CHECK(read.value["text"] == all);
  CHECK(read.value["n"] == -42);
  CHECK(consent::Writer().text(std::string("\b\t\n\f\r\x01\x1f", 7)).take() == R"("\b\t\n\f\r\u0001\u001f")");
}

}  // namespace unticked::tests
