// What the terms of regulation 6 mean, what is good practice, and what stands in the background.
#include "law/headings.hpp"
#include "law/regulation6.hpp"

namespace unticked::law {

using enum Effect;
using enum Fact;

namespace {

Truth consentGiven(const Ask& ask) { return ask.yes(ConsentGiven); }

constexpr Rule kRules[] = {
    {.id = "DEF-COOKIE",
     .effect = Defines,
     .cite = {"6", heading::kCookie, {}},
     .applies = [](const Ask& ask) { return ask.is(ItemKind, "cookie"); },
     .text = says("A cookie is a small file put on a device to recognise it and to remember things.")},

    {.id = "PECR-6-ANY-METHOD",
     .effect = Defines,
     .cite = {"6(1)", heading::kElse, "6"},
     .applies = [](const Ask& ask) { return !ask.is(ItemKind, "cookie"); },
     .text = says("Storing information on a device or reading it from there is covered by whatever method.")},

    {.id = "PECR-6-SIMILAR-TECH",
     .effect = Defines,
     .cite = {"6(1)", heading::kElse, "6"},
     .applies = [](const Ask& ask) { return ask.is(ItemKind, "app") | ask.is(ItemKind, "other"); },
     .text = says("Apps, televisions, tablets and similar technologies are covered too.")},

    {.id = "PECR-CONSENT-GDPR-STANDARD",
     .effect = Defines,
     .cite = {"2(1)", heading::kFitWithGdpr, {}},
     .applies = consentGiven,
     .text = says("Wherever PECR asks for consent, the test is that of the UK GDPR.")},

    {.id = "PECR-6-ONCE",
     .effect = Informs,
     .cite = {"6(3)", heading::kComply, "Schedule A1 paragraph 2"},
     .applies = consentGiven,
     .text = says("Having told and asked someone the first time, you do not have to repeat it at every visit.")},

    {.id = "PECR-6-REPEAT-SHARED",
     .effect = Advice,
     .cite = {"6(3)", heading::kComply, {}},
     .applies = [](const Ask& ask) { return ask.yes(DeviceShared); },
     .holds = [](const Ask& ask) { return ask.yes(ConsentSamePerson); },
     .text =
         says("Where a device is likely to have several users, you may want to ask again at suitable intervals.")},

    {.id = "PECR-6-FRESH-ON-CHANGE",
     .effect = Advice,
     .cite = {"6", heading::kComply, {}},
     .applies = consentGiven,
     .holds = [](const Ask& ask) { return !ask.yes(ItemUseChanged); },
     .text = says("If your use changes, you may need fresh consent.")},

    {.id = "PECR-6-INFO-AUDIENCE",
     .effect = Informs,
     .cite = {"6(2)(a)", heading::kInformation, {}},
     .applies = [](const Ask& ask) { return ask.yes(NoticeShown); },
     .text = says("You may need to fit the language and the detail to the people you address.")},

    {.id = "PECR-6-NOT-EXPLICIT",
     .effect = Informs,
     .cite = {"6(2)(b)", heading::kConsent, {}},
     .applies = consentGiven,
     .text = says("Consent need not be explicit consent, but it must be given by a clear positive action.")},

    {.id = "PECR-6-INTRUSIVE-CARE",
     .effect = Advice,
     .cite = {"6(2)(b)", heading::kConsent, {}},
     .applies = [](const Ask& ask) { return ask.yes(ItemIntrusive); },
     .holds = [](const Ask& ask) { return ask.yes(ConsentSpecific) & ask.yes(NoticeClear); },
     .text =
         says("You should take particular care to get clear and specific consent for what collects sensitive data "
              "or tracks behaviour.")},

    {.id = "PECR-6-ANONYMOUS-APPLIES",
     .effect = Informs,
     .cite = {"6(1)", heading::kAnonymous, "6"},
     .applies = [](const Ask& ask) { return ask.yes(ItemAnonymous); },
     .text = says("The rules apply to anonymous data all the same.")},

    {.id = "PECR-6-PERSONAL-GDPR",
     .effect = Advice,
     .cite = {"4", heading::kAnonymous, {}},
     .applies = [](const Ask& ask) { return ask.yes(ItemPersonalData); },
     .holds = [](const Ask& ask) { return ask.yes(ItemAnonymous); },
     .text = says("Where it is personal data you will need to comply with the UK GDPR as well; consider whether "
                  "anonymised data would do.")},

    {.id = "PECR-6-RISK-BASED",
     .effect = Informs,
     .cite = {"31", heading::kMore, {}},
     .applies = [](const Ask& ask) { return ask.yes(ItemIntrusive); },
     .text = says("The ICO looks at how intrusive it is, at the efforts made to inform and to get consent, and at "
                  "people's concern.")},
};

}  // namespace

std::span<const Rule> regulation6Practice() { return kRules; }

}  // namespace unticked::law
