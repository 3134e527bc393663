package org.threshold.workflow.assessment.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Somebody starts the single assessment of a case whose referral did not ask for one. */
@Service
public class BeginAssessment {

    private final Access access;
    private final ChildrenOfCase children;
    private final JoinedCases joined;
    private final AssessmentStart start;

    BeginAssessment(
            Access access, ChildrenOfCase children, JoinedCases joined, AssessmentStart start) {
        this.access = access;
        this.children = children;
        this.joined = joined;
        this.start = start;
    }

    /**
     * Starts it; one that goes on already is no second one.
     *
     * @param referredOn the day in England on which the referral was received
     */
    @Transactional
    public AssessmentBegun handle(Actor who, CaseRef asked, String why, LocalDate referredOn) {
        access.require(who, Activity.BEGIN_ASSESSMENT);
        if (!children.known(asked)) {
            return new AssessmentBegun.NoSuchCase();
        }
        List<Refusal> refusals = refusals(why, referredOn);
        if (!refusals.isEmpty()) {
            return new AssessmentBegun.Refused(refusals);
        }
        CaseRef ref = joined.answering(asked);
        children.lock(ref);
        boolean before = start.going(ref).isPresent();
        var at = referredOn.atStartOfDay(WorkingTime.ZONE).toInstant();
        SingleAssessment one = start.begin(who, ref, why, at);
        return new AssessmentBegun.Going(one, start.dueAt(one), before);
    }

    private List<Refusal> refusals(String why, LocalDate referredOn) {
        List<Refusal> refusals = new ArrayList<>();
        if (why.isBlank()) {
            refusals.add(
                    new Refusal(
                            "why",
                            "It is not said why the child is assessed.",
                            "Say in a sentence what worries you, or what help was asked for."));
        }
        if (referredOn.isAfter(start.today())) {
            refusals.add(
                    new Refusal(
                            "referredOn",
                            "This day is still to come.",
                            "Give the day on which the referral was received. T8 is counted from it."));
        }
        return List.copyOf(refusals);
    }
}
