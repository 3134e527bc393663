package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.investigation.domain.ClosureGate.Owned;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.Signature;

/**
 * An investigation with everything on record about it.
 *
 * @param due by when each open item is to be closed, UTC
 * @param signatures for evidence that is outstanding, child by child
 */
public record InvestigationPage(
        Investigation investigation,
        Owned owned,
        Map<ItemId, Instant> due,
        List<Signature> signatures) {

    public InvestigationPage {
        due = Map.copyOf(due);
        signatures = List.copyOf(signatures);
    }
}
