package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for people because a single assessment came to help: setting it up, reviewing it. */
@Service
class AgreedHelpWork {

    private static final String SAID = "The review is on the day that was agreed.";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    AgreedHelpWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** It is to be set up, counted from the manager’s agreement (UTC). */
    void toSetUp(AgreedHelp one, Instant agreedAt) {
        String step = AgreedHelpSteps.SET_UP;
        open(step, deadlines.set(LimitCode.HELP_SET_UP, waiting(one, step), agreedAt));
    }

    /** It was set up or reviewed, and is reviewed next on this day, no later than the latest. */
    void toReview(AgreedHelp one, Instant from, LocalDate on) {
        settled(one);
        String step = AgreedHelpSteps.REVIEW;
        Deadline most = deadlines.set(LimitCode.HELP_REVIEWED, waiting(one, step), from);
        Instant at = most.dueAt().atZone(WorkingTime.ZONE).with(on).toInstant();
        open(step, deadlines.bringForward(most.id(), at, SAID).deadline());
    }

    /** What waited is done. */
    void settled(AgreedHelp one) {
        due(one).forEach(due -> deadlines.met(due.id()));
    }

    /** What is still due of it. */
    List<Deadline> due(AgreedHelp one) {
        return deadlines.of(AgreedHelpSteps.HELP, one.id().value()).stream()
                .filter(Deadline::isOpen)
                .toList();
    }

    /** The latest day in England of a review, counted from an instant (UTC). */
    LocalDate latest(Instant now) {
        return WorkingTime.dayOf(deadlines.reckon(LimitCode.HELP_REVIEWED, now).dueAt());
    }

    /** It is of another case from now on. */
    void concerning(AgreedHelp one, List<String> cases) {
        deadlines.concerning(AgreedHelpSteps.HELP, one.id().value(), cases);
        steps.concerning(one.id().value(), cases);
    }

    private void open(String step, Deadline due) {
        steps.openAside(step, due, SingleAssessmentSteps.WORKERS);
    }

    private static Waiting waiting(AgreedHelp one, String step) {
        return new Waiting(
                AgreedHelpSteps.HELP,
                one.id().value(),
                step,
                List.of(one.about().caseRef().value()));
    }
}
