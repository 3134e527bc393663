package org.threshold.workflow.fasttrack.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.Item;
import org.threshold.workflow.plan.HeldConferences;

/** Keeps what was found out, and that the conference was held. */
@Service
class FastTrackEnding {

    private final FastTracks rows;
    private final FastTrackWork work;
    private final FastTrackRecord record;
    private final HeldConferences conferences;

    FastTrackEnding(
            FastTracks rows,
            FastTrackWork work,
            FastTrackRecord record,
            HeldConferences conferences) {
        this.rows = rows;
        this.work = work;
        this.record = record;
        this.conferences = conferences;
    }

    void held(Actor who, FastTrack one) {
        rows.save(one);
        work.held(who, one);
        record.keep(who, "fast-tracked-conference-held", one, "");
        conferences.held(who, one.about().caseRef(), one.heldOn().orElseThrow());
    }

    void found(Actor who, FastTrack one, Item item) {
        rows.save(one);
        work.found(item);
        record.keep(
                who,
                "found-out-for-conference",
                one,
                item.need().code() + ": " + item.found().orElse(""));
    }
}
