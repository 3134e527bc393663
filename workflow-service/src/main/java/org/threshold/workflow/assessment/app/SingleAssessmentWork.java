package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
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

    SingleAssessmentWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** It is to be planned and concluded, and its children are to be seen. */
    void begins(SingleAssessment one, Instant at) {
        wait(of(one, SingleAssessmentSteps.PLAN), LimitCode.ASSESSMENT_PLANNED, at);
        wait(
                of(one, SingleAssessmentSteps.CONCLUDE),
                LimitCode.T8_ASSESSMENT,
                one.about().referredAt());
        toSee(one, one.children());
    }

    /** These of its children are to be seen. */
    void toSee(SingleAssessment one, List<AssessedChild> children) {
        children.forEach(
                child ->
                        wait(
                                of(one, child),
                                LimitCode.ASSESSMENT_CHILD_SEEN,
                                one.about().referredAt()));
    }

    /** What an agency knows is to be obtained (T3d); answers by when. */
    Instant toObtain(SingleAssessment one, AskedAgency asked, Instant at) {
        return wait(of(one, asked), LimitCode.T3D_CONTRIBUTION, at).dueAt();
    }

    /** It is concluded, and a manager is to agree; T8 goes on until then. */
    void toApprove(SingleAssessment one, Instant at) {
        wait(of(one, SingleAssessmentSteps.APPROVE), LimitCode.ASSESSMENT_APPROVED, at);
    }

    /** It is to be concluded anew, by when it was due. */
    void sentBack(SingleAssessment one) {
        met(one, SingleAssessmentSteps.APPROVE);
        steps.openAside(
                SingleAssessmentSteps.CONCLUDE,
                limit(one),
                candidates(SingleAssessmentSteps.CONCLUDE));
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

    /** A child was seen, or an agency heard. */
    void met(String kind, UUID line) {
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
    }

    private void withdraw(Actor who, String kind, UUID id) {
        steps.withdraw(who, id, ENDED);
        open(kind, id).forEach(due -> deadlines.withdrawn(due.id()));
    }

    /** What is still due of it, its children and its agencies; settled limits are left out. */
    List<Deadline> due(SingleAssessment one) {
        return subjects(one).flatMap(waits -> open(waits.kind(), waits.id())).toList();
    }

    /** It is of another case from now on. */
    void concerning(SingleAssessment one, List<String> cases) {
        subjects(one)
                .forEach(
                        waits -> {
                            deadlines.concerning(waits.kind(), waits.id(), cases);
                            steps.concerning(waits.id(), cases);
                        });
    }

    private static Stream<Waiting> subjects(SingleAssessment one) {
        return Stream.concat(
                Stream.of(of(one, SingleAssessmentSteps.CONCLUDE)),
                Stream.concat(
                        one.children().stream().map(child -> of(one, child)),
                        one.asked().stream().map(asked -> of(one, asked))));
    }

    private Deadline wait(Waiting waiting, LimitCode limit, Instant from) {
        Deadline due = deadlines.set(limit, waiting, from);
        steps.openAside(waiting.step(), due, candidates(waiting.step()));
        return due;
    }

    private Stream<Deadline> open(String kind, UUID id) {
        return deadlines.of(kind, id).stream().filter(Deadline::isOpen);
    }

    private static Set<Role> candidates(String step) {
        return Set.of(SingleAssessmentSteps.PLAN, SingleAssessmentSteps.APPROVE).contains(step)
                ? SingleAssessmentSteps.MANAGERS
                : SingleAssessmentSteps.WORKERS;
    }

    static Waiting of(SingleAssessment one, String step) {
        return new Waiting(SingleAssessmentSteps.ASSESSMENT, one.id().value(), step, cases(one));
    }

    private static Waiting of(SingleAssessment one, AssessedChild child) {
        return new Waiting(
                SingleAssessmentSteps.CHILD, child.id(), SingleAssessmentSteps.SEE, cases(one));
    }

    private static Waiting of(SingleAssessment one, AskedAgency asked) {
        return new Waiting(
                SingleAssessmentSteps.AGENCY, asked.id(), SingleAssessmentSteps.OBTAIN, cases(one));
    }

    private static List<String> cases(SingleAssessment one) {
        return List.of(one.about().caseRef().value());
    }
}
