package org.threshold.workflow.strategy;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/** Strategy discussions, for other features. */
public interface StrategyDiscussions {

    /**
     * Has a concern discussed, in the caller's transaction, and fails without one. Nothing is asked
     * first: the case may be in any state, closed too, and then a case is opened for the child.
     *
     * <p>A case is in at most one open discussion: a concern about a case in one joins it and can
     * only bring its due instant forward. Everything that makes it happen is committed with it: the
     * limits, the steps on the work list and the message to the engine. Safe twice: the same source
     * calls once.
     *
     * @return the discussion that will hear the concern; the earliest, where it joins several
     */
    DiscussionId call(Actor by, CallForDiscussion call);

    /** The open discussion that a case, or the one that it joined, is in. */
    Optional<DiscussionId> openOf(CaseRef ref);

    /**
     * What meetings decided for the child of a case, the latest meeting first: under that case, the
     * one that answers for it, and those that joined that one.
     */
    List<DecidedForChild> decidedFor(CaseRef ref);
}
