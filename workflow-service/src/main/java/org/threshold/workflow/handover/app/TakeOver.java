package org.threshold.workflow.handover.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** Somebody of the night takes a case over by name (R-ASC-1). */
@Service
public class TakeOver {

    /** The step, as the task names it. */
    public static final String STEP = HandoverSteps.TAKE_OVER;

    private final Access access;
    private final HumanSteps steps;
    private final HandoverKeeping keeping;

    TakeOver(Access access, HumanSteps steps, HandoverKeeping keeping) {
        this.access = access;
        this.steps = steps;
        this.keeping = keeping;
    }

    /** Takes it over, or says that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, EntryId id) {
        access.require(who, Activity.TAKE_OVER_NIGHT);
        HandoverEntry entry = keeping.lock(id).orElseThrow();
        return steps.take(who, id.value(), HandoverSteps.TAKE_OVER).then(_ -> taken(who, entry));
    }

    private Completion taken(Actor who, HandoverEntry entry) {
        if (!(entry.standing() instanceof Standing.Handed handed)) {
            throw new IllegalStateException("a step that waits belongs to an entry that waits");
        }
        keeping.takenOver(who, entry, handed, "");
        return new Completion.Done("You have taken this case over for the night.");
    }
}
