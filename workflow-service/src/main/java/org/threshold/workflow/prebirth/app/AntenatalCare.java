package org.threshold.workflow.prebirth.app;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/**
 * Care that an agency gives a mother before the birth: it is recorded on the task of whoever asked
 * the agency, or by the agency’s own system, and ends the step either way.
 */
@Service
class AntenatalCare {

    private final PreBirthDesk desk;
    private final CaredFor cared;
    private final PreBirthWork work;
    private final PreBirthRecord record;

    AntenatalCare(PreBirthDesk desk, CaredFor cared, PreBirthWork work, PreBirthRecord record) {
        this.desk = desk;
        this.cared = cared;
        this.work = work;
        this.record = record;
    }

    /** Why something cannot be kept of an assessment; empty when it is kept. */
    interface Keeping extends Function<PreBirthAssessment, List<Refusal>> {}

    /**
     * A task on which somebody records it.
     *
     * @param words what is said back once it is kept
     */
    record OnTask(PreBirthId id, String step, String words) {}

    /** As somebody records it who asked the agency. */
    Completion onTask(Actor who, OnTask task, Keeping keeping) {
        return desk.take(
                who,
                task.id(),
                task.step(),
                hand -> {
                    List<Refusal> refusals = keeping.apply(hand.about());
                    return refusals.isEmpty()
                            ? new Completion.Done(task.words())
                            : new Completion.Refused(refusals);
                });
    }

    /** By the agency’s own system, for the assessment of a case. */
    CareResult bySystem(Actor who, CaseRef ref, Agency whose, Keeping keeping) {
        return cared.of(who, ref, whose, keeping);
    }

    /** It was given: this is how the assessment stands now, and nobody has the step any more. */
    void given(Actor who, PreBirthAssessment now, String step, Note note) {
        desk.keep(now);
        work.met(now, step);
        desk.overtake(who, now.id().value(), step);
        record.keep(who, note.act(), now, note.words());
    }

    /**
     * What the record says of it.
     *
     * @param words what was done; stays in the database
     */
    record Note(String act, String words) {}
}
