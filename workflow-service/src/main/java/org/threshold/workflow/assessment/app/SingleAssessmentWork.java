package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * What waits for people because of a single assessment. T8 is counted from the referral and runs
 * until a manager has agreed, however often the conclusion is sent back.
 */
@Service
class SingleAssessmentWork {

    private static final String ENDED = "The single assessment has ended meanwhile.";

    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final SingleAssessmentDuties duties;
    private final AgreedHelpStart help;

    SingleAssessmentWork(
            Deadlines deadlines,
            HumanSteps steps,
            SingleAssessmentDuties duties,
            AgreedHelpStart help) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.duties = duties;
        this.help = help;
    }

    /** It is to be planned and concluded, and its children are to be seen. */
    void begins(SingleAssessment one, Instant at) {
        duties.begin(one, AssessmentWaiting.of(one, SingleAssessmentSteps.CONCLUDE));
        duties.add(
                one,
                LimitCode.ASSESSMENT_PLANNED,
                AssessmentWaiting.of(one, SingleAssessmentSteps.PLAN),
                at);
        toSee(one, one.children());
    }

    /** These of its children are to be seen. */
    void toSee(SingleAssessment one, List<AssessedChild> children) {
        children.forEach(
                child ->
                        duties.add(
                                one,
                                LimitCode.ASSESSMENT_CHILD_SEEN,
                                AssessmentWaiting.of(one, child),
                                one.about().referredAt()));
    }

    /** What an agency knows is to be obtained (T3d); answers by when. */
    Instant toObtain(SingleAssessment one, AskedAgency asked, Instant at) {
        var limit =
                asked.agency() == Agency.GP ? LimitCode.T3D_PRACTICE : LimitCode.T3D_CONTRIBUTION;
        return duties.add(one, limit, AssessmentWaiting.of(one, asked), at).dueAt();
    }

    /** It is concluded, and a manager is to agree; T8 goes on until then. */
    void toApprove(SingleAssessment one, Instant at) {
        duties.add(
                one,
                LimitCode.ASSESSMENT_APPROVED,
                AssessmentWaiting.of(one, SingleAssessmentSteps.APPROVE),
                at);
    }

    /** It is to be concluded anew, by when it was due. */
    void sentBack(SingleAssessment one) {
        met(one, SingleAssessmentSteps.APPROVE);
        duties.open(one, limit(one));
    }

    /** When it is due (T8). */
    Deadline limit(SingleAssessment one) {
        return deadlines.of(SingleAssessmentSteps.ASSESSMENT, one.id().value()).stream()
                .filter(due -> due.waiting().step().equals(SingleAssessmentSteps.CONCLUDE))
                .findFirst()
                .orElseThrow();
    }

    /** A step of its own was done. */
    void met(SingleAssessment one, String step) {
        open(SingleAssessmentSteps.ASSESSMENT, one.id().value())
                .filter(due -> due.waiting().step().equals(step))
                .forEach(due -> deadlines.met(due.id()));
    }

    /** An agency was heard. */
    void heard(UUID line) {
        met(SingleAssessmentSteps.AGENCY, line);
    }

    /** A child was seen, maybe after its end. */
    void seen(SingleAssessment one, UUID line) {
        met(SingleAssessmentSteps.CHILD, line);
        overIfNothingIsLeft(one);
    }

    private void met(String kind, UUID line) {
        open(kind, line).forEach(due -> deadlines.met(due.id()));
    }

    /**
     * It has ended. Whoever was not seen has still to be seen where the child is to be protected:
     * what was left out then stays on the work list, under its limit.
     */
    void ended(Actor who, SingleAssessment one, boolean protects) {
        met(one, SingleAssessmentSteps.CONCLUDE);
        met(one, SingleAssessmentSteps.APPROVE);
        withdraw(who, SingleAssessmentSteps.ASSESSMENT, one.id().value());
        one.asked().forEach(asked -> withdraw(who, SingleAssessmentSteps.AGENCY, asked.id()));
        one.children().stream()
                .filter(child -> !protects || child.seen())
                .forEach(child -> withdraw(who, SingleAssessmentSteps.CHILD, child.id()));
        help.follows(who, one);
        overIfNothingIsLeft(one);
    }

    private void overIfNothingIsLeft(SingleAssessment one) {
        if (!one.open() && due(one).isEmpty()) {
            duties.over(one);
        }
    }

    private void withdraw(Actor who, String kind, UUID id) {
        steps.withdraw(who, id, ENDED);
        open(kind, id).forEach(due -> deadlines.withdrawn(due.id()));
    }

    /** What is still due of it, its children and its agencies; settled limits are left out. */
    List<Deadline> due(SingleAssessment one) {
        return AssessmentWaiting.all(one).flatMap(waits -> open(waits.kind(), waits.id())).toList();
    }

    /** It is of another case from now on, and so is what it came to. */
    void concerning(SingleAssessment one, List<String> cases) {
        help.concerning(one, cases);
        AssessmentWaiting.all(one)
                .forEach(
                        waits -> {
                            deadlines.concerning(waits.kind(), waits.id(), cases);
                            steps.concerning(waits.id(), cases);
                        });
    }

    private Stream<Deadline> open(String kind, UUID id) {
        return deadlines.of(kind, id).stream().filter(Deadline::isOpen);
    }
}
