package org.threshold.workflow.worklist.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.ParkedKeys;
import org.threshold.workflow.platform.ParkedKeys.Replayed;

/**
 * An operator has the records of a key read in order. Each record is a transaction of its own, so
 * that those before a broken one stay applied; that somebody had it done is therefore kept before
 * the first.
 */
@Service
public class ReplayParkedKey {

    private final Access access;
    private final NoteReplay note;
    private final ParkedKeys parked;

    ReplayParkedKey(Access access, NoteReplay note, ParkedKeys parked) {
        this.access = access;
        this.note = note;
        this.parked = parked;
    }

    public Replayed handle(Actor who, String topic, String key) {
        access.require(who, Activity.OPERATE);
        note.handle(who, topic, key);
        return parked.replay(topic, key);
    }
}
