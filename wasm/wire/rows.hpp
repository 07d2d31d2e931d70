#pragma once
#include <optional>
#include <string_view>

#include "consent/configuration.hpp"
#include "consent/ledger.hpp"
#include "consent/record.hpp"
#include "core/error.hpp"

namespace unticked::wire {

/// All that the page hands to the core for one question. The page's module has no JSON reader: the shim
/// writes rows instead, each a name and its fields. The texts are those of the rows: keep these alive.
struct PageInput {
  consent::Configuration configuration;
  consent::Ledger ledger;
  core::Text subject;
  core::Instant now;
  consent::Act act;
  core::Text about;  ///< for a decision: the id of the service asked about
};

/// Between two fields of a row, and after each row (ASCII's own separators).
inline constexpr char kFieldEnd = '\x1f';
inline constexpr char kRowEnd = '\x1e';

/// Reads rows:
/// ```
/// configuration controller edition expireAfterDays keep   category id basis ground
/// service id category provider    origin url              item kind name party lasts
/// entry store subject sequence instant expires party control trusted notice configuration edition previous digest
/// choice category basis before after                      cover service provider
/// coverOrigin url                 coverItem name          subject id      now instant
/// act party control trusted store notice layer language   noticeText text noticeControl action label
/// change category before after    about service
/// ```
/// A row belongs to the nearest row above it that can hold it. Truth is `1` or `0`. A row that is not
/// known, has another number of fields, or stands where nothing can hold it is an error, `rows[n]`.
std::optional<core::Error> readRows(std::string_view text, PageInput& input);

}  // namespace unticked::wire
