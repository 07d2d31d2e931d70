// Regulation 6(4): what may be stored or read without consent, and where that ends. From 2026-02-05 the
// same two exceptions stand in Schedule A1, paragraphs 3 and 4.
#include "law/headings.hpp"
#include "law/regulation6.hpp"

namespace unticked::law {

using enum Effect;
using enum Fact;
constexpr auto kCondition = Group::ConsentAndInformation;

namespace {

constexpr Rule kRules[] = {
    {.id = "PECR-6-EXEMPT-TRANSMISSION",
     .effect = Permits,
     .cite = {"6(4)(a)", heading::kExemptions, "Schedule A1 paragraph 3"},
     .lifts = kCondition,
     .holds = [](const Ask& ask) { return ask.yes(ItemSolelyTransmission); },
     .text = says("Exempt where the sole purpose is to carry out the transmission of a communication over an "
                  "electronic communications network.")},

    {.id = "PECR-6-EXEMPT-STRICTLY-NECESSARY",
     .effect = Permits,
     .cite = {"6(4)(b)", heading::kExemptions, "Schedule A1 paragraph 4"},
     .lifts = kCondition,
     .holds =
         [](const Ask& ask) {
           return ask.yes(ItemEssential) & !ask.yes(ItemConvenience) & !ask.yes(ItemOwnPurpose);
         },
     .text = says("Exempt where it is strictly necessary to provide an online service that the subscriber or user "
                  "requested.")},

    {.id = "PECR-6-EXEMPT-NOT-HELPFUL",
     .effect = Informs,
     .cite = {"6(4)(b)", heading::kExemptions, "Schedule A1 paragraph 4"},
     .applies = [](const Ask& ask) { return ask.yes(ItemConvenience); },
     .text = says("What is helpful or convenient but not essential will still require consent.")},

    {.id = "PECR-6-EXEMPT-NOT-OWN-PURPOSE",
     .effect = Informs,
     .cite = {"6(4)(b)", heading::kExemptions, "Schedule A1 paragraph 4"},
     .applies = [](const Ask& ask) { return ask.yes(ItemOwnPurpose); },
     .text = says("What is essential only for your own purposes will still require consent.")},

    {.id = "PECR-6-EX-BASKET",
     .effect = Informs,
     .cite = {"6(4)(b)", heading::kExemptions, "Schedule A1 paragraph 4"},
     .applies = [](const Ask& ask) { return ask.is(ItemUse, "basket"); },
     .text =
         says("Remembering what someone puts in a basket or takes to the checkout is unlikely to need consent.")},

    {.id = "PECR-6-EX-SECURITY",
     .effect = Informs,
     .cite = {"6(4)(b)", heading::kExemptions, "Schedule A1 paragraph 4"},
     .applies = [](const Ask& ask) { return ask.is(ItemUse, "security") & ask.yes(ItemSession); },
     .text = says("Session security that is essential for a service the person asked for is unlikely to need "
                  "consent.")},

    {.id = "PECR-6-EX-LOAD-BALANCING",
     .effect = Informs,
     .cite = {"6(4)(a)", heading::kExemptions, "Schedule A1 paragraph 3"},
     .applies = [](const Ask& ask) { return ask.is(ItemUse, "load-balancing"); },
     .text = says("Load balancing that makes a page load quickly is unlikely to need consent.")},

    {.id = "PECR-6-EX-WP29",
     .effect = Informs,
     .cite = {"6(4)(b)", heading::kExemptions, "Schedule A1 paragraph 4"},
     .applies =
         [](const Ask& ask) {
           return ask.is(ItemUse, "session-id") | ask.is(ItemUse, "multimedia") | ask.is(ItemUse, "language");
         },
     .text =
         says("Some session, multimedia and language-preference uses are likely to be exempt (Article 29 Working "
              "Party, opinion 04/2012).")},

    {.id = "PECR-6-EXEMPT-STILL-INFORM",
     .effect = Advice,
     .cite = {"6", heading::kExemptions, {}},
     .applies = [](const Ask& ask) { return ask.yes(ItemEssential) | ask.yes(ItemSolelyTransmission); },
     .holds = [](const Ask& ask) { return ask.yes(NoticeExemptItems); },
     .text = says("It is good practice to tell people about exempt items too.")},
};

}  // namespace

std::span<const Rule> regulation6Exemptions() { return kRules; }

}  // namespace unticked::law
