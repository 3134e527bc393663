package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.referral.Completeness;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.ReadOtherChildren;
import org.threshold.workflow.referral.app.ReferralDetails.Teller;
import org.threshold.workflow.referral.app.ShowHarm;
import org.threshold.workflow.referral.app.ShowReferral;
import org.threshold.workflow.referral.app.ShowReferral.Seen;
import org.threshold.workflow.referral.app.WaitingMatches;
import org.threshold.workflow.worklist.CaseContext;

/** A referral as a page: what was said, what happens next, and by when. */
@Controller
class ReferralPageController {

    private final ShowReferral show;
    private final WaitingMatches matches;
    private final ReadOtherChildren others;
    private final ShowHarm harm;
    private final CaseContext context;

    ReferralPageController(
            ShowReferral show,
            WaitingMatches matches,
            ReadOtherChildren others,
            ShowHarm harm,
            CaseContext context) {
        this.harm = harm;
        this.context = context;
        this.show = show;
        this.matches = matches;
        this.others = others;
    }

    /**
     * A referral as the page shows it.
     *
     * @param call whether a strategy discussion is called at once
     * @param decisionDue by when the next step is decided; empty once nothing waits for it
     * @param outcome what was decided; empty while it waits
     * @param complete how much of the key data was given; empty where it was not counted
     */
    record Shown(
            List<String> cases,
            String receivedAt,
            String from,
            String teller,
            String worry,
            String whereabouts,
            boolean call,
            boolean red,
            String decisionDue,
            String outcome,
            String complete) {}

    @GetMapping("/referrals/{id}")
    String page(Actor who, @PathVariable UUID id, Model model) {
        Seen seen = show.handle(who, new ReferralId(id)).orElseThrow(NoSuchPage::new);
        model.addAttribute("referral", shown(seen));
        model.addAttribute("context", context.of(seen.received().cases()));
        model.addAttribute("matches", matches.of(seen.received()));
        model.addAttribute("id", id);
        model.addAttribute("others", OtherChildrenWords.of(others.forStep(new ReferralId(id))));
        model.addAttribute(
                "harm",
                harm.handle(who, new ReferralId(id)).map(HarmWords::of).orElseGet(List::of));
        return "referral";
    }

    private static Shown shown(Seen seen) {
        var received = seen.received();
        var details = seen.details();
        return new Shown(
                received.cases(),
                DueWords.exact(received.receivedAt()),
                received.from().words(),
                teller(details.teller()),
                details.worry(),
                details.whereabouts(),
                received.callsDiscussion(),
                received.anyRed(),
                seen.decisionDue().map(DueWords::exact).orElse(""),
                Outcome.of(details.outcome()).map(Outcome::words).orElse(""),
                details.completeness().map(Completeness::words).orElse(""));
    }

    private static String teller(Teller teller) {
        if (teller.anonymous()) {
            return "They want to stay anonymous.";
        }
        return Stream.of(teller.name(), teller.role(), teller.contact())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
