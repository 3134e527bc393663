package org.threshold.workflow.referral.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.ReferralStart.Gaps;
import org.threshold.workflow.referral.app.Referrals.Around;
import org.threshold.workflow.referral.domain.Candidate;
import org.threshold.workflow.referral.domain.MobilityRule;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;
import org.threshold.workflow.referral.domain.RedPathRule;

/** Turns a report into a referral: people, cases, path; then starts what must happen. */
@Service
class Intake {

    private final PeopleTold people;
    private final Cases cases;
    private final Referrals referrals;
    private final ReferralStart start;
    private final Recognise recognise;

    Intake(
            PeopleTold people,
            Cases cases,
            Referrals referrals,
            ReferralStart start,
            Recognise recognise) {
        this.people = people;
        this.cases = cases;
        this.referrals = referrals;
        this.start = start;
        this.recognise = recognise;
    }

    /** Only what no referral can do without: who, where, what the worry is, and no future date. */
    List<Refusal> refusals(ReferralReport report) {
        List<Refusal> refusals = new ArrayList<>();
        var concern = report.concern();
        if (concern.children().isEmpty()) {
            refusals.add(
                    new Refusal(
                            "children",
                            "No child is given.",
                            "Give at least one child. A description such as \"baby, about 3 months\" is enough."));
        }
        required(refusals, "whereabouts", concern.whereabouts(), "Say where the child is now.");
        required(refusals, "worry", concern.worry(), "Say what the worry is.");
        times(refusals, report);
        return refusals;
    }

    private void times(List<Refusal> refusals, ReferralReport report) {
        if (report.harm().suspectedAt().filter(at -> at.isAfter(recognise.now())).isPresent()) {
            refusals.add(
                    new Refusal(
                            "injurySuspectedAt",
                            "The injury would have been suspected later than now.",
                            "Give the time at which somebody first suspected it, or leave it out."));
        }
        if (report.receivedAt().isAfter(recognise.now())) {
            refusals.add(
                    new Refusal(
                            "receivedAt",
                            "The referral would have come in later than now.",
                            "Give the time it came in, or leave it out."));
        }
    }

    private static void required(
            List<Refusal> refusals, String field, String value, String remedy) {
        if (value.isBlank()) {
            refusals.add(new Refusal(field, "This is missing.", remedy));
        }
    }

    /** Records the referral and starts its process, deadline and first step. */
    ReferralReceived open(Actor who, ReferralId id, ReferralReport report) {
        var concern = report.concern();
        List<Known> children = concern.children().stream().map(child -> known(who, child)).toList();
        List<Around> adults = people.around(who, concern.adults());
        var received =
                new ReferralReceived(
                        id,
                        report.referrer().agency(),
                        children.stream().map(Known::child).toList(),
                        concern.suspicion().equals("suspected"),
                        report.receivedAt());
        referrals.add(who, received, report, adults);
        people.suspected(who, received, report, adults);
        start.started(who, received, gaps(children, concern));
        children.forEach(known -> recognise.ask(known.child(), known.candidates()));
        return received;
    }

    private static Gaps gaps(List<Known> children, ReferralReport.Concern concern) {
        return new Gaps(
                children.stream().anyMatch(Known::incomplete),
                concern.otherChildren().equals(Answer.NOT_ASKED.code()));
    }

    private Known known(Actor who, ReferralReport.Child child) {
        List<Candidate> candidates = recognise.candidates(child.person());
        Registration registered = people.register(who, child.person());
        var today = WorkingTime.dayOf(recognise.now());
        var born = child.person().born();
        var mobility = MobilityRule.recorded(child.mobility(), born, today);
        var concerned =
                new ConcernedChild(
                        cases.openFor(registered.id(), recognise.now()),
                        registered.id(),
                        mobility,
                        child.mark(),
                        child.site(),
                        RedPathRule.path(child.mark(), mobility, born, today));
        boolean gaps = registered.toAsk() || MobilityRule.missing(mobility, born, today);
        return new Known(concerned, gaps, candidates);
    }

    private record Known(ConcernedChild child, boolean incomplete, List<Candidate> candidates) {}
}
