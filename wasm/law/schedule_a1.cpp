// Schedule A1, which takes the place of regulation 6(2) to (4) on 2026-02-05 (Data (Use and Access) Act
// 2025, section 112). Paragraphs 2, 3 and 4 carry on rules of the guide, which cite them; here is what is
// new. Where the exact words were not read, the rule informs and decides nothing: see the README.
#include "law/headings.hpp"
#include "law/regulation6.hpp"

namespace unticked::law {

using enum Effect;
using enum Fact;

namespace {

constexpr Rule kRules[] = {
    {.id = "P26-6-EMITTED",
     .effect = Defines,
     .cite = {"6", {}, {}},
     .from = Edition::February2026,
     .applies = [](const Ask& ask) { return ask.is(ItemKind, "fingerprint"); },
     .text = says("Collecting what a device emits of itself counts as reading from it.")},

    {.id = "P26-6-INSTIGATE",
     .effect = Informs,
     .cite = {"6", {}, {}},
     .from = Edition::February2026,
     .text = says("Whoever instigates the storing or reading answers for it as well as whoever does it.")},

    {.id = "P26-A1-5-STATISTICS",
     .effect = Permits,
     .cite = {"Schedule A1 paragraph 5", {}, {}},
     .lifts = Group::ConsentAndInformation,
     .from = Edition::February2026,
     .holds =
         [](const Ask& ask) {
           return ask.yes(StatisticsOnly) & !ask.yes(StatisticsShared) & ask.yes(NoticeShown) &
                  ask.yes(NoticeClear) & ask.yes(StatisticsObjectionOffered) & !ask.yes(StatisticsObjected) &
                  !ask.is(ItemKind, "fingerprint");
         },
     .text =
         says("Statistics about how your own service is used, to improve it, need no consent if they are shared "
              "with no one but a helper in that, people are clearly told, and can object simply and free of "
              "charge, and this person has not. What a device emits of itself is not covered.")},

    {.id = "P26-A1-7-EMERGENCY",
     .effect = Permits,
     .cite = {"Schedule A1 paragraph 7", {}, {}},
     .lifts = Group::ConsentAndInformation,
     .from = Edition::February2026,
     .holds = [](const Ask& ask) { return ask.yes(EmergencyLocation); },
     .text = says("Locating a person to give emergency assistance needs no consent.")},
};

}  // namespace

std::span<const Rule> scheduleA1() { return kRules; }

}  // namespace unticked::law
