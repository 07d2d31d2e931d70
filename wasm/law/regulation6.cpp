// Regulation 6(1) to (3A): nothing is stored or read unless people were told and consented.
#include "law/regulation6.hpp"

#include "law/headings.hpp"

namespace unticked::law {

using enum Effect;
using enum Fact;
constexpr auto kCondition = Group::ConsentAndInformation;

consent::Limbs limbsOf(const Ask& ask) {
  return {.freelyGiven = ask.yes(ConsentFree),
          .specific = ask.yes(ConsentSpecific),
          .informed = ask.yes(NoticePurposes),
          .positiveAct = ask.is(ConsentAct, "positive"),
          .understood = ask.yes(ConsentUnderstood)};
}

namespace {

Truth consentGiven(const Ask& ask) { return ask.yes(ConsentGiven); }

constexpr Rule kRules[] = {
    {.id = "PECR-6-TELL",
     .effect = Prohibits,
     .cite = {"6(2)(a)", heading::kComply, "Schedule A1 paragraph 2"},
     .group = kCondition,
     .holds = [](const Ask& ask) { return ask.yes(NoticeShown); },
     .text = says("You must tell people that it is there.")},

    {.id = "PECR-6-EXPLAIN",
     .effect = Prohibits,
     .cite = {"6(2)(a)", heading::kComply, "Schedule A1 paragraph 2"},
     .group = kCondition,
     .holds = [](const Ask& ask) { return ask.yes(NoticePurposes); },
     .text = says("You must explain what it does and why.")},

    {.id = "PECR-6-CONSENT",
     .effect = Prohibits,
     .cite = {"6(2)(b)", heading::kComply, "6, Schedule A1 paragraph 2"},
     .group = kCondition,
     .holds = [](const Ask& ask) { return ask.yes(ConsentGiven) & !ask.yes(ConsentWithdrawn); },
     .text = says("You must get the person's consent before anything is stored on their device or read from it, "
                  "unless an exemption applies.")},

    {.id = "PECR-6-SPYWARE",
     .effect = Prohibits,
     .cite = {"6(1)", heading::kElse, "6"},
     .applies = [](const Ask& ask) { return !ask.yes(ItemEssential) & !ask.yes(ItemSolelyTransmission); },
     .holds = [](const Ask& ask) { return !ask.yes(ItemCovert); },
     .text =
         says("Software that tracks people without their knowledge is outlawed; consent to something else does "
              "not excuse it.")},

    {.id = "PECR-6-INFO-CLEAR",
     .effect = Prohibits,
     .cite = {"6(2)(a)", heading::kInformation, "Schedule A1 paragraph 2"},
     .group = kCondition,
     .holds = [](const Ask& ask) { return ask.yes(NoticeClear); },
     .text = says("The information must be clear and comprehensive about your purposes, and easy to find.")},

    {.id = "PECR-6-INFO-WORKINGS",
     .effect = Duty,
     .cite = {"6(2)(a)", heading::kInformation, "Schedule A1 paragraph 2"},
     .holds = [](const Ask& ask) { return ask.yes(NoticeWorkings); },
     .text = says("You must explain how it works and what you use it for.")},

    {.id = "PECR-6-INFO-CONSEQUENCES",
     .effect = Duty,
     .cite = {"6(2)(a)", heading::kInformation, "Schedule A1 paragraph 2"},
     .holds = [](const Ask& ask) { return ask.yes(NoticeConsequences); },
     .text = says("People must be able to understand what may follow from allowing it.")},

    {.id = "PECR-6-CONSENT-QUALITY",
     .effect = Prohibits,
     .cite = {"6(2)(b)", heading::kConsent, "Schedule A1 paragraph 2"},
     .group = kCondition,
     .applies = consentGiven,
     .holds = [](const Ask& ask) { return consent::valid(limbsOf(ask)); },
     .text =
         says("Consent must be freely given, specific and informed, by an unambiguous positive action, and the "
              "person must fully understand that they are giving it.")},

    {.id = "PECR-6-CONSENT-NOT-BURIED",
     .effect = Prohibits,
     .cite = {"6(2)(b)", heading::kConsent, "Schedule A1 paragraph 2"},
     .group = kCondition,
     .applies = consentGiven,
     .holds = [](const Ask& ask) { return !ask.yes(NoticeBuried); },
     .text = says("You cannot show consent by a privacy policy that is hard to find, difficult to understand or "
                  "rarely read.")},

    {.id = "PECR-6-NO-PRIOR-SETTING",
     .effect = Prohibits,
     .cite = {"6(1)", heading::kConsent, "6"},
     .group = kCondition,
     .holds = [](const Ask& ask) { return !ask.yes(ItemSetBeforeConsent); },
     .text = says("You cannot set what is not essential before the person has consented to it.")},

    {.id = "PECR-6-CONTINUED-USE",
     .effect = Prohibits,
     .cite = {"6(2)(b)", heading::kConsent, "Schedule A1 paragraph 2"},
     .group = kCondition,
     .applies = consentGiven,
     .holds = [](const Ask& ask) { return !ask.is(ConsentAct, "continued-use"); },
     .text = says("The action must be more than simply going on using the website.")},

    {.id = "CONSENT-PRETICKED",
     .effect = Prohibits,
     .cite = {"2(1)", heading::kOptInOrOut, {}},
     .group = kCondition,
     .applies = consentGiven,
     .holds = [](const Ask& ask) { return !ask.yes(ConsentPreset); },
     .text = says("A box that was ticked beforehand gives no consent.")},

    {.id = "PECR-6-CONTROLS",
     .effect = Duty,
     .cite = {"6(2)(b)", heading::kConsent, "Schedule A1 paragraph 2"},
     .holds = [](const Ask& ask) { return ask.yes(ControlsEasy); },
     .text = says("People should have the means to enable or disable what is not essential, and you should make "
                  "this easy to do.")},

    {.id = "PECR-6-SUBSCRIBER-OR-USER",
     .effect = Informs,
     .cite = {"6(2)", heading::kParty, "Schedule A1 paragraph 2"},
     .applies = [](const Ask& ask) { return ask.is(ConsentBy, "user") | ask.is(ConsentBy, "subscriber"); },
     .text = says("Valid consent from either the subscriber or the user is enough.")},

    {.id = "PECR-6-CONFLICT-LATEST",
     .effect = Prohibits,
     .cite = {"6(2)", heading::kParty, "Schedule A1 paragraph 2"},
     .group = kCondition,
     .applies = [](const Ask& ask) { return ask.is(ConsentLatest, "refused"); },
     .holds = [](const Ask& ask) { return !ask.is(ConsentLatest, "refused"); },
     .text =
         says("Where subscriber and user differ, it is sensible to rely on the most recent indication, and so to "
              "respect the current user: here it is a refusal.")},

    {.id = "REG-6-ONCE-SAME-PERSON",
     .effect = Duty,
     .cite = {"6(3)", {}, "Schedule A1 paragraph 2"},
     .applies = [](const Ask& ask) { return !ask.yes(ConsentSamePerson) & consentGiven(ask); },
     .holds = [](const Ask& ask) { return ask.yes(ConsentSamePerson); },
     .text = says("Asking once is enough for the same person only; another person must be told and asked anew.")},
};

}  // namespace

std::span<const Rule> regulation6() { return kRules; }

}  // namespace unticked::law
