package org.threshold.workflow.redpath.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.domain.UncertainMark;
import org.threshold.workflow.redpath.domain.UncertainMark.Held;
import org.threshold.workflow.referral.CaseRef;

/** The rows of marks that may be injuries. */
public interface Marks {

    /** Adds a mark, once per referral and child; false when it is there already. */
    boolean add(Held mark);

    Optional<UncertainMark> find(MarkId id);

    /** Locks the mark for the rest of the transaction. */
    Optional<UncertainMark> lock(MarkId id);

    void save(UncertainMark mark);

    /** The marks of a child that are held, in the order in which they were referred. */
    List<MarkId> heldFor(CaseRef ref);

    /** What was held under one case is held under another. */
    void moved(CaseRef from, CaseRef into);

    /** The marks that are held though their limit has passed, the earliest first. */
    List<MarkId> overdue(Instant now, int most);
}
