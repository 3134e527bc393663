package org.threshold.workflow.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps every deadline. What changes one must run in the caller's transaction and fails without
 * one, so that a step and its deadline are committed together.
 */
public interface Deadlines {

    /**
     * Starts a limit and its ladder.
     *
     * <p>Safe twice: while the same limit of the same subject and step is open, or was settled
     * under this very anchor, that deadline is returned as it stands. An anchor therefore never
     * moves; pass the instant of the fact, not that of the call.
     *
     * @param anchor the instant of the fact the limit is counted from; fractions of a second are
     *     dropped
     */
    Deadline set(LimitCode limit, Waiting waiting, Instant anchor);

    /**
     * When a limit would end, without starting it: for delivery limits, which have no ladder of
     * their own, and for comparing.
     */
    Term reckon(LimitCode limit, Instant anchor);

    /**
     * Makes a deadline due earlier and computes the rungs that were not reached yet anew, none
     * earlier than now. A later or equal instant, or one for a settled deadline, moves nothing. The
     * wish and its reason are kept either way.
     *
     * @param reason why, in words that name no person
     */
    Move bringForward(DeadlineId id, Instant dueAt, String reason);

    /** It was done now, in time or late. Does nothing when it is settled already. */
    Deadline met(DeadlineId id);

    /** It need no longer be done. Does nothing when it is settled already. */
    Deadline withdrawn(DeadlineId id);

    /** Whatever is open of a subject is about these cases from now on. */
    void concerning(String kind, UUID subjectId, List<String> cases);

    Optional<Deadline> find(DeadlineId id);

    /** All deadlines of a subject, settled ones included, by due instant. */
    List<Deadline> of(String kind, UUID subjectId);
}
