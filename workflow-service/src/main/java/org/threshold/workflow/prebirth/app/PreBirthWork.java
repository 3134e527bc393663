package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Move;
import org.threshold.workflow.deadlines.Standing;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.prebirth.domain.DueRule;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.SourceLine;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for people because of a pre-birth assessment. */
@Service
class PreBirthWork {

    private static final String ENDED = "The pre-birth assessment has ended meanwhile.";
    private static final String BEFORE_BIRTH = "The child is expected sooner.";

    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final PreBirthEngine engine;

    PreBirthWork(Deadlines deadlines, HumanSteps steps, PreBirthEngine engine) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.engine = engine;
    }

    /** It is to be concluded before the birth, and the midwife’s booking to be completed. */
    void begins(PreBirthAssessment one) {
        Instant from = one.about().startedAt();
        Deadline due =
                deadlines.set(
                        LimitCode.PRE_BIRTH_ASSESSMENT, of(one, PreBirthSteps.CONCLUDE), from);
        Instant wanted = DueRule.assessment(from, due.dueAt(), one.about().pregnancy().expected());
        Deadline set = sooner(due, wanted);
        steps.open(PreBirthSteps.CONCLUDE, set, PreBirthSteps.WORKERS);
        engine.begun(one.id(), set);
        aside(of(one, PreBirthSteps.BOOK), LimitCode.PRE_BIRTH_BOOKING, from);
    }

    /** The day of the birth became known, or another: its conclusion is due sooner, never later. */
    void look(PreBirthAssessment one, Instant now) {
        open(one, PreBirthSteps.CONCLUDE)
                .ifPresent(
                        due -> {
                            var expected = one.about().pregnancy().expected();
                            sooner(due, DueRule.assessment(now, due.dueAt(), expected));
                            steps.moved(due.id());
                        });
    }

    private Deadline sooner(Deadline due, Instant wanted) {
        return switch (deadlines.bringForward(due.id(), wanted, BEFORE_BIRTH)) {
            case Move.BroughtForward(var moved) -> moved;
            case Move.NotMoved(var stands, var _) -> stands;
        };
    }

    /** What a source knows is to be obtained; answers by when, UTC. */
    Instant toObtain(PreBirthAssessment one, SourceLine line) {
        var limit =
                line.source().agency() == Agency.GP
                        ? LimitCode.PRE_BIRTH_PRACTICE
                        : LimitCode.PRE_BIRTH_SOURCE;
        return aside(of(one, line), limit, one.about().startedAt()).dueAt();
    }

    /** The child is born before it is concluded: somebody acts today. */
    void born(PreBirthAssessment one, Instant at) {
        Deadline due = deadlines.set(LimitCode.PRE_BIRTH_BORN, of(one, PreBirthSteps.BIRTH), at);
        steps.open(PreBirthSteps.BIRTH, due, PreBirthSteps.DAY_OR_NIGHT);
        engine.born(one.id(), due);
    }

    /** A step of its own was done. */
    void met(PreBirthAssessment one, String step) {
        open(one, step).ifPresent(due -> deadlines.met(due.id()));
    }

    /** A source was heard, or there is none. */
    void met(SourceLine line) {
        open(PreBirthSteps.SOURCE, line).forEach(due -> deadlines.met(due.id()));
    }

    /**
     * It has ended; the booking and the health visitor’s contact go on. Where the child is to be
     * protected, what was not heard stays on the work list, under its limit.
     */
    void ended(Actor who, PreBirthAssessment one, boolean protects) {
        met(one, PreBirthSteps.CONCLUDE);
        steps.withdraw(who, one.id().value(), Set.of(PreBirthSteps.BIRTH), ENDED);
        open(one, PreBirthSteps.BIRTH).ifPresent(due -> deadlines.withdrawn(due.id()));
        if (!protects) {
            one.sources().forEach(line -> withdraw(who, line));
        }
    }

    private void withdraw(Actor who, SourceLine line) {
        steps.withdraw(who, line.id(), ENDED);
        open(PreBirthSteps.SOURCE, line).forEach(due -> deadlines.withdrawn(due.id()));
    }

    /** The open limit of one of its own steps. */
    Optional<Deadline> open(PreBirthAssessment one, String step) {
        return deadlines.of(PreBirthSteps.ASSESSMENT, one.id().value()).stream()
                .filter(Deadline::isOpen)
                .filter(due -> due.waiting().step().equals(step))
                .findFirst();
    }

    /** By when the health visitor is, or was, to see the mother, UTC; empty once they need not. */
    Optional<Instant> contactDue(PreBirthAssessment one) {
        return deadlines.of(PreBirthSteps.ASSESSMENT, one.id().value()).stream()
                .filter(due -> due.waiting().step().equals(PreBirthSteps.CONTACT))
                .filter(due -> !(due.standing() instanceof Standing.Withdrawn))
                .map(Deadline::dueAt)
                .min(Instant::compareTo);
    }

    private Stream<Deadline> open(String kind, SourceLine line) {
        return deadlines.of(kind, line.id()).stream().filter(Deadline::isOpen);
    }

    private Deadline aside(Waiting waiting, LimitCode limit, Instant from) {
        Deadline due = deadlines.set(limit, waiting, from);
        steps.openAside(waiting.step(), due, PreBirthSteps.WORKERS);
        return due;
    }

    static Waiting of(PreBirthAssessment one, String step) {
        return new Waiting(PreBirthSteps.ASSESSMENT, one.id().value(), step, cases(one));
    }

    static Waiting of(PreBirthAssessment one, SourceLine line) {
        return new Waiting(PreBirthSteps.SOURCE, line.id(), PreBirthSteps.OBTAIN, cases(one));
    }

    private static List<String> cases(PreBirthAssessment one) {
        return List.of(one.about().caseRef().value());
    }
}
