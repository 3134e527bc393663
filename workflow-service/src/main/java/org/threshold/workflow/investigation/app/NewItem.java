package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.referral.CaseRef;

/**
 * An item that has to be closed by somebody.
 *
 * @param cases the children whom it is about
 * @param candidates the roles that may close it
 */
record NewItem(ItemId id, String step, List<CaseRef> cases, Set<Role> candidates, Limited due) {

    NewItem {
        cases = List.copyOf(cases);
        candidates = Set.copyOf(candidates);
    }

    /**
     * By when.
     *
     * @param anchor from when the limit is counted, UTC
     */
    record Limited(LimitCode limit, Instant anchor, WantedDue wanted) {}
}
