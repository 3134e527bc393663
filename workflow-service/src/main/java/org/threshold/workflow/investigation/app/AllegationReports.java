package org.threshold.workflow.investigation.app;

import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.investigation.domain.ItemId;

/** Which reported changes have become allegations that are followed up. */
public interface AllegationReports {

    /** Whether a change has become one. */
    boolean followedUp(ChangeId change);

    /** Keeps that it has; a change becomes one allegation. */
    void add(ChangeId change, ItemId allegation);
}
