package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.SingleAssessmentDesk.InHand;
import org.threshold.workflow.assessment.app.SingleAssessmentDesk.Step;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Somebody records that a child was seen and spoken to for its single assessment, or why not. */
@Service
public class SeeAssessedChild {

    /** The step, as the task names it. */
    public static final String STEP = SingleAssessmentSteps.SEE;

    private final Access access;
    private final SingleAssessmentDesk desk;
    private final SingleAssessmentWork work;
    private final SingleAssessmentRecord record;

    SeeAssessedChild(
            Access access,
            SingleAssessmentDesk desk,
            SingleAssessmentWork work,
            SingleAssessmentRecord record) {
        this.access = access;
        this.desk = desk;
        this.work = work;
        this.record = record;
    }

    /**
     * Keeps the visit; where the child was not seen, the step goes on waiting.
     *
     * @param whyLate why it is recorded later than four hours after it was; may be empty
     */
    @Transactional
    public Completion handle(Actor who, UUID line, ChildVisit visit, String whyLate) {
        access.require(who, Activity.RECORD_ASSESSMENT);
        return desk.take(
                who,
                new Step(desk.with(line), line, STEP),
                hand -> visited(hand, line, new Visited(visit, whyLate)));
    }

    private record Visited(ChildVisit visit, String whyLate) {}

    private Completion visited(InHand hand, UUID line, Visited visited) {
        ChildVisit visit = visited.visit();
        List<Refusal> refusals = visit.refusals(record.now());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        AssessedChild child = hand.about().child(line).orElseThrow().visited(visit);
        SingleAssessment now = hand.about().with(child);
        var key = child.visit(child.visits().size());
        record.entry(
                hand.who(),
                new NewEntry(key, now.about().caseRef(), visit.at(), visited.whyLate()));
        return visit.childSeen() ? seen(hand, line, now) : notSeen(hand, now);
    }

    private Completion seen(InHand hand, UUID line, SingleAssessment now) {
        desk.done(hand, now);
        work.seen(now, line);
        record.keep(hand.who(), "assessed-child-seen", now, "");
        return new Completion.Done("It is recorded that the child was seen.");
    }

    private Completion notSeen(InHand hand, SingleAssessment now) {
        desk.keep(now);
        record.keep(hand.who(), "assessed-child-not-seen", now, "");
        return new Completion.Done(
                "It is recorded that the child was not seen, and the step goes on waiting. If you are"
                        + " worried about the child now, raise a concern from the case’s page.");
    }
}
