package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.ActionGate.Taken;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of the action list. */
public interface EvidentialActions {

    void add(Actor by, EvidentialAction action);

    Optional<EvidentialAction> find(ItemId id);

    /** Keeps how an action was closed. */
    void close(Actor by, EvidentialAction action, Taken taken, Instant at);

    /** Those of an investigation, in the order in which they were put on its list. */
    List<EvidentialAction> of(InvestigationId id);

    /**
     * Those about these children that nobody has closed, and no investigation owns, are its own.
     */
    void coveredBy(InvestigationId id, List<CaseRef> cases);

    /** Those about a child that are still to be done. */
    List<EvidentialAction> openFor(CaseRef ref);
}
