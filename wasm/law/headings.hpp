#pragma once

/// The headings of the guide's section on cookies, as rules cite them.
namespace unticked::law::heading {

#define UNTICKED_COOKIES "Cookies and similar technologies > "
inline constexpr const char* kCookie = UNTICKED_COOKIES "What is a cookie?";
inline constexpr const char* kComply = UNTICKED_COOKIES "What do we need to do to comply?";
inline constexpr const char* kElse = UNTICKED_COOKIES "What else is covered, apart from cookies?";
inline constexpr const char* kInformation = UNTICKED_COOKIES "What information must we give users?";
inline constexpr const char* kConsent = UNTICKED_COOKIES "What counts as consent?";
inline constexpr const char* kParty = UNTICKED_COOKIES "Do we need consent from the subscriber or from the user?";
inline constexpr const char* kExemptions = UNTICKED_COOKIES "Are there any exemptions?";
inline constexpr const char* kAnonymous = UNTICKED_COOKIES "Do the rules still apply if the data is anonymous?";
inline constexpr const char* kMore = UNTICKED_COOKIES "Where can we get more information?";
#undef UNTICKED_COOKIES

inline constexpr const char* kOptInOrOut =
    "Electronic and telephone marketing > What is the difference between 'opt in' and 'opt out'?";
inline constexpr const char* kFitWithGdpr = "What are PECR? > How does this fit with the UK GDPR?";

}  // namespace unticked::law::heading
