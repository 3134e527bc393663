package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.SurveyGate;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** A doctor reports a set of images before there is an enquiry, or why not (R-Hosp-10, T16). */
@Service
public class SurveyInjuredChild {

    /** The step of the first set. */
    public static final String FIRST = InjurySteps.FIRST_SURVEY;

    /** The step of the second set, 11 to 14 days later. */
    public static final String SECOND = InjurySteps.SECOND_SURVEY;

    private final Access access;
    private final InjuryDesk desk;
    private final InjuredChildren children;
    private final InjuryWork work;

    SurveyInjuredChild(Access access, InjuryDesk desk, InjuredChildren children, InjuryWork work) {
        this.access = access;
        this.desk = desk;
        this.children = children;
        this.work = work;
    }

    /** The first set; once it is done, the second is due. */
    @Transactional
    public Completion handle(Actor who, InjuredChildId id, SurveyReport report) {
        access.require(who, Activity.RECORD_MEDICAL);
        return desk.take(
                who,
                id,
                FIRST,
                hand -> {
                    List<Refusal> refusals = SurveyGate.first(report, work.now());
                    return refusals.isEmpty()
                            ? first(hand, report)
                            : new Completion.Refused(refusals);
                });
    }

    /** The second set. */
    @Transactional
    public Completion second(Actor who, InjuredChildId id, SurveyReport report) {
        access.require(who, Activity.RECORD_MEDICAL);
        return desk.take(
                who,
                id,
                SECOND,
                hand -> {
                    Instant firstAt =
                            hand.child().surveys().first().orElseThrow()
                                            instanceof SurveyReport.Reported(var doneAt, var _)
                                    ? doneAt
                                    : Instant.EPOCH;
                    List<Refusal> refusals = SurveyGate.second(report, firstAt, work.now());
                    if (!refusals.isEmpty()) {
                        return new Completion.Refused(refusals);
                    }
                    keep(hand, Line.SECOND_SURVEY, report);
                    return new Completion.Done("What became of the second set is recorded.");
                });
    }

    private Completion first(InjuryDesk.InHand hand, SurveyReport report) {
        keep(hand, Line.FIRST_SURVEY, report);
        return switch (report) {
            case SurveyReport.Reported(var doneAt, var _) -> {
                Deadline due = work.open(hand.child(), SECOND, doneAt);
                yield new Completion.Done(
                        "It is recorded. The second set is due between "
                                + DueWords.exact(due.term().opensAt())
                                + " and "
                                + DueWords.exact(due.dueAt())
                                + "; until its report the injuries are not fully known.");
            }
            case SurveyReport.NotDone _ ->
                    new Completion.Done(
                            "The consultant’s decision is recorded. The injuries count as not"
                                    + " fully known.");
        };
    }

    private void keep(InjuryDesk.InHand hand, Line line, SurveyReport report) {
        children.keep(hand.child().id(), line, report, work.stamp(hand.who()));
        work.done(hand.who(), hand.task(), hand.child());
        work.keep(hand.who(), "injured-child-survey-reported", hand.child());
    }
}
