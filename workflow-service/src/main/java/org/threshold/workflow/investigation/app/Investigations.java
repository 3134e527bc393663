package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

/** The investigation rows. Whatever changes one has locked the rows of its cases first. */
public interface Investigations {

    Optional<Investigation> find(InvestigationId id);

    /** Locks the investigation for the rest of the transaction. */
    Optional<Investigation> lock(InvestigationId id);

    /** Adds an investigation; a case that is in an open one already is a bug. */
    void add(Actor by, Investigation investigation);

    /** Keeps its kind, and the cases that have joined it. */
    void cover(Investigation investigation, Instant at);

    /** Keeps that it is closed, which lets go of its cases. */
    void close(Actor by, Investigation closed);

    /** Those that are open and cover one of these cases, the earliest opened first. */
    List<Investigation> openOf(Collection<CaseRef> refs);

    /** The open one that a meeting of this discussion opened. */
    Optional<Investigation> openOf(DiscussionId discussion);

    /** All that cover a case, closed ones too, the earliest opened first. */
    List<Investigation> of(CaseRef ref);
}
