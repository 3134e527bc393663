package org.threshold.workflow.prebirth.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.prebirth.app.PreBirthDesk.InHand;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.worklist.Completion;

/** Somebody acts on the birth of a child whose assessment was not complete; it goes on. */
@Service
public class ActOnBirth {

    /** The step, as the task names it. */
    public static final String STEP = PreBirthSteps.BIRTH;

    private final Access access;
    private final PreBirthDesk desk;
    private final PreBirthWork work;
    private final PreBirthRecord record;

    ActOnBirth(Access access, PreBirthDesk desk, PreBirthWork work, PreBirthRecord record) {
        this.access = access;
        this.desk = desk;
        this.work = work;
        this.record = record;
    }

    /**
     * Keeps what was done.
     *
     * @param safe how the child is safe where it is, and until when
     */
    @Transactional
    public Completion handle(Actor who, PreBirthId id, String safe) {
        access.require(who, Activity.RECORD_ASSESSMENT);
        return desk.take(who, id, STEP, hand -> acted(hand, safe));
    }

    private Completion acted(InHand hand, String safe) {
        if (safe.isBlank()) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "safe",
                                    "It is not said how the child is safe.",
                                    "Say where the child is, who looks after it, and what was"
                                            + " agreed with the hospital. If it is not safe, call a"
                                            + " strategy discussion from the case’s page.")));
        }
        desk.done(hand, hand.about());
        work.met(hand.about(), STEP);
        record.keep(hand.who(), "pre-birth-birth-acted-on", hand.about(), safe);
        return new Completion.Done("It is recorded. The assessment is still to be concluded.");
    }
}
