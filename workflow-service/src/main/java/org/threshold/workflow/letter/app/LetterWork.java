package org.threshold.workflow.letter.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** What waits for people because a parent has to hear of something: the steps and their limits. */
@Service
class LetterWork {

    private final Deadlines deadlines;
    private final HumanSteps steps;

    LetterWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /**
     * The parent has to be informed; invited in time to come, else within one working day.
     *
     * @param since the decision, or what made it necessary again, UTC
     */
    void toInform(ParentLetter letter, Instant since) {
        LimitCode limit =
                letter.about().kind().invites() ? LimitCode.INVITE_PARENT : LimitCode.INFORM_PARENT;
        var inform = waiting(letter, LetterSteps.INFORM);
        open(inform, limit, afterSettled(inform, since), LetterSteps.WORKERS);
    }

    /**
     * What a limit is counted from. One that was settled before under the same second would count
     * as settled, and the step would have none: it is a second after that then.
     */
    private Instant afterSettled(Waiting step, Instant since) {
        return deadlines.of(step.kind(), step.id()).stream()
                .filter(limit -> !limit.isOpen() && limit.waiting().step().equals(step.step()))
                .map(limit -> limit.term().anchor().plusSeconds(1))
                .filter(since::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(since);
    }

    /** A manager has to agree, or not, that the parent is not told. */
    void toAgree(ParentLetter letter, Instant since) {
        open(
                waiting(letter, LetterSteps.AGREE),
                LimitCode.PARENT_NOT_TOLD_AGREED,
                since,
                LetterSteps.MANAGERS);
    }

    /** A manager has to look again at whether the parent is told. */
    void toReview(ParentLetter letter, LocalDate on) {
        long earlier = deadlines.of(LetterSteps.LETTER, letter.id().value()).size();
        open(
                waiting(letter, LetterSteps.REVIEW),
                LimitCode.PARENT_NOT_TOLD_REVIEW,
                reviewed(on, earlier),
                LetterSteps.MANAGERS);
    }

    /**
     * What the limit of a review on a day in England is counted from, so that it ends with that
     * day. One that was settled before under the same instant would count as settled: each is a
     * second after those before.
     */
    static Instant reviewed(LocalDate day, long earlier) {
        return day.atStartOfDay(WorkingTime.ZONE).toInstant().plusSeconds(earlier);
    }

    private void open(Waiting waiting, LimitCode limit, Instant since, Set<Role> whom) {
        steps.openAside(waiting.step(), deadlines.set(limit, waiting, since), whom);
    }

    private static Waiting waiting(ParentLetter letter, String step) {
        var cases = List.of(letter.about().caseRef().value());
        return new Waiting(LetterSteps.LETTER, letter.id().value(), step, cases);
    }

    /** What a step was for is done. */
    void ends(Actor who, TaskView task) {
        steps.finish(who, task, Map.of());
        limits(task.subject().id())
                .filter(limit -> limit.waiting().step().equals(task.step()))
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** Nothing has to be done any more. */
    void overtaken(Actor who, ParentLetter letter, String words) {
        steps.withdraw(who, letter.id().value(), words);
        limits(letter.id().value()).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    /** It is of another case from now on. */
    void concerning(ParentLetter letter, List<String> cases) {
        deadlines.concerning(LetterSteps.LETTER, letter.id().value(), cases);
        steps.concerning(letter.id().value(), cases);
    }

    private Stream<Deadline> limits(UUID id) {
        return deadlines.of(LetterSteps.LETTER, id).stream().filter(Deadline::isOpen);
    }
}
