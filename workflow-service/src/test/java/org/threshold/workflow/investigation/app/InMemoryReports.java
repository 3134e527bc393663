package org.threshold.workflow.investigation.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.investigation.domain.ItemId;

/** Which changes became allegations, in memory. */
final class InMemoryReports implements AllegationReports {

    private final Map<ChangeId, ItemId> kept = new LinkedHashMap<>();

    @Override
    public boolean followedUp(ChangeId change) {
        return kept.containsKey(change);
    }

    @Override
    public void add(ChangeId change, ItemId allegation) {
        if (kept.putIfAbsent(change, allegation) != null) {
            throw new IllegalStateException("a change is one allegation");
        }
    }
}
