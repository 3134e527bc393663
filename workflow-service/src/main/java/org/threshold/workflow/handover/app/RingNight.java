package org.threshold.workflow.handover.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.HandoverRule;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** Somebody of the day rang the night, and a person there has the case now (R-ASC-1). */
@Service
public class RingNight {

    /** The step, as the task names it. */
    public static final String STEP = HandoverSteps.RING;

    private final Access access;
    private final HumanSteps steps;
    private final HandoverKeeping keeping;

    RingNight(Access access, HumanSteps steps, HandoverKeeping keeping) {
        this.access = access;
        this.steps = steps;
        this.keeping = keeping;
    }

    /**
     * Keeps who took it over on the telephone; without a name the step goes on waiting.
     *
     * @param spokeTo whom of the night they spoke to
     */
    @Transactional
    public Completion handle(Actor who, EntryId id, String spokeTo) {
        access.require(who, Activity.RING_NIGHT);
        HandoverEntry entry = keeping.lock(id).orElseThrow();
        return steps.take(who, id.value(), HandoverSteps.RING).then(_ -> rung(who, entry, spokeTo));
    }

    private Completion rung(Actor who, HandoverEntry entry, String spokeTo) {
        List<Refusal> refusals = HandoverRule.toRing(spokeTo);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        if (!(entry.standing() instanceof Standing.Handed handed)) {
            throw new IllegalStateException("a step that waits belongs to an entry that waits");
        }
        keeping.takenOver(who, entry, handed, spokeTo);
        return new Completion.Done("The night has this case, as you were told on the telephone.");
    }
}
