package org.threshold.workflow.action.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.HumanSteps;

/** The step of a meeting’s action, and its limit. */
@Service
class ActionWork {

    private static final String WHY = "the meeting agreed on this time";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    ActionWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** It is due when the meeting said; where that is far away, it is asked after by the limit. */
    void begins(MeetingAction one, Instant now) {
        var waiting =
                new Waiting(
                        ActionSteps.ACTION, one.id().value(), ActionSteps.STEP, refs(one.cases()));
        Deadline longest = deadlines.set(LimitCode.MEETING_ACTION, waiting, now);
        Instant by = one.planned().dueAt();
        Deadline due =
                deadlines.bringForward(longest.id(), by.isBefore(now) ? now : by, WHY).deadline();
        steps.openAside(ActionSteps.STEP, due, ActionSteps.owners(one.planned().agency()));
    }

    /** Somebody said what came of it. */
    void settled(MeetingAction one) {
        deadlines.of(ActionSteps.ACTION, one.id().value()).stream()
                .filter(Deadline::isOpen)
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** It is of other cases from now on. */
    void concerning(MeetingAction one, List<CaseRef> cases) {
        deadlines.concerning(ActionSteps.ACTION, one.id().value(), refs(cases));
        steps.concerning(one.id().value(), refs(cases));
    }

    private static List<String> refs(List<CaseRef> cases) {
        return cases.stream().map(CaseRef::value).toList();
    }
}
