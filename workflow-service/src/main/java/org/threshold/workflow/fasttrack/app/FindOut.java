package org.threshold.workflow.fasttrack.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.app.FastTrackDesk.Step;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.ItemId;
import org.threshold.workflow.worklist.Completion;

/**
 * Somebody found out what a conference needs to know (R-C&amp;F-6). What the record holds by now
 * needs no words again; anything else is said here, that it cannot be found out as well.
 */
@Service
public class FindOut {

    /** The step, as the task names it. */
    public static final String STEP = FastTrackSteps.FIND_OUT;

    private final Access access;
    private final FastTracks rows;
    private final FastTrackDesk desk;
    private final ItemFound found;

    FindOut(Access access, FastTracks rows, FastTrackDesk desk, ItemFound found) {
        this.access = access;
        this.rows = rows;
        this.desk = desk;
        this.found = found;
    }

    /** Keeps it, or says that nothing was said and the record does not hold it either. */
    @Transactional
    public Completion handle(Actor who, ItemId id, String words) {
        access.require(who, Activity.FAST_TRACK_CONFERENCE);
        FastTrack one = rows.find(id).orElseThrow();
        return desk.take(
                who, one.id(), new Step(id.value(), STEP), hand -> found.keep(hand, id, words));
    }
}
