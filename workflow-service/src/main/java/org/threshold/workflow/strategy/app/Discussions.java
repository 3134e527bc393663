package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;

/** The discussion rows. Whatever changes one has locked the rows of its cases first. */
public interface Discussions {

    /**
     * The earliest discussion that heard this source, if one did; where that was superseded, the
     * one that goes on.
     */
    Optional<DiscussionId> calledBy(Source source);

    /** The open discussions that these cases are in, the earliest called first. */
    List<DiscussionId> openOf(Collection<CaseRef> refs);

    /**
     * The open discussions of one of these people: a child of it, or an adult who may be a risk.
     */
    List<DiscussionId> openAround(Collection<PersonId> people);

    Optional<Discussion> find(DiscussionId id);

    /** Locks the discussion for the rest of the transaction. */
    Optional<Discussion> lock(DiscussionId id);

    /** Adds a discussion; a case that is in an open one already is a bug. */
    void add(Discussion discussion, Instant calledAt);

    /** Keeps a discussion as it now stands; one that is over lets go of its cases. */
    void save(Discussion discussion);

    /** In a discussion another case, or the same, is decided for from now on; saved afterwards. */
    void answeredBy(DiscussionId id, CaseRef from, CaseRef into);

    /** Another discussion goes on for this one and for those that it superseded. */
    void supersede(Discussion gone, DiscussionId by);

    /** Keeps who raised which concern, and why. */
    void keep(DiscussionId id, Actor by, CallForDiscussion call);

    /** Those that are not over, in the order of their ids. */
    List<Discussion> open(DiscussionId after, int most);
}
