package org.threshold.workflow.deadlines.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.deadlines.Ask;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.domain.RunningDeadline;

/** Where deadlines and their ladders are kept. */
public interface DeadlineStore {

    /**
     * Keeps a new deadline, unless one for the same limit, subject and step is open or has the same
     * anchor.
     *
     * @return whether it was kept
     */
    boolean add(RunningDeadline started);

    /** The deadline that stands in the way of a new one: the open one, or that of this anchor. */
    Optional<Deadline> standing(LimitCode limit, Waiting waiting, Instant anchor);

    /** The deadline with the rungs not reached yet, kept from others until the transaction ends. */
    Optional<RunningDeadline> lock(DeadlineId id);

    /** What the rungs reached before ask for, of those due at or after an instant, lowest first. */
    List<Ask> asked(DeadlineId id, Instant dueFrom);

    /** Keeps what has changed of a deadline that was locked. */
    void save(RunningDeadline changed);

    /** Keeps which cases the open deadlines of a subject are about. */
    void concerning(String kind, UUID subjectId, List<String> cases);

    Optional<Deadline> find(DeadlineId id);

    /** All deadlines of a subject by due instant. */
    List<Deadline> of(String kind, UUID subjectId);
}
