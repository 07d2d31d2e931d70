#pragma once

namespace unticked::consent {

/// The citations that a refusal carries: rule, regulation, and the guide's section and heading. A test
/// holds each against the rulebook, so that none can name a rule or a heading that does not exist.
inline constexpr const char* kCiteAct =
    "PECR-6-CONSENT-QUALITY, regulation 6(2)(b), Cookies and similar technologies > What counts as consent?";
inline constexpr const char* kCitePreset =
    "CONSENT-PRETICKED, regulation 2(1), Electronic and telephone marketing > "
    "What is the difference between 'opt in' and 'opt out'?";
inline constexpr const char* kCiteNotice =
    "PECR-6-TELL, regulation 6(2)(a), Cookies and similar technologies > What do we need to do to comply?";
inline constexpr const char* kCiteExemptions =
    "PECR-6-EXEMPT-STRICTLY-NECESSARY, regulation 6(4)(b), Cookies and similar technologies > "
    "Are there any exemptions?";
inline constexpr const char* kCiteObjection = "P26-A1-5-STATISTICS, Schedule A1 paragraph 5 (from 2026-02-05)";

/// What to do, before the citation.
inline constexpr const char* kNameGround =
    "Give its ground: transmission or requested-service, or from 2026-02-05 emergency-assistance. ";
inline constexpr const char* kNameStatistics = "From 2026-02-05 there is one: \"ground\": \"statistics\". ";

}  // namespace unticked::consent
