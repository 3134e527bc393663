package org.threshold.workflow.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;

/** The sessions that were entered. */
public interface SessionBook {

    /** Those of somebody, in the order in which they were entered. */
    Sessional of(StaffId staff);

    /** Everybody for whom some were entered. */
    Map<StaffId, Sessional> all();

    void enter(Entry entry);

    /** Sessions as they are entered, by whom and when, UTC. */
    record Entry(UUID id, StaffId staff, SessionalDays days, Actor by, Instant at) {}

    /** Those of a list of entries, in its order. */
    static Sessional of(List<Entry> entries) {
        return new Sessional(entries.stream().map(Entry::days).toList());
    }
}
