package org.threshold.workflow.improvement.app;

import org.threshold.workflow.improvement.domain.ActionId;

/** Where the pages of actions are. */
public final class ImprovementAddress {

    public static final String ALL = "/improvement-actions";

    private ImprovementAddress() {}

    /** Where it is said that one is done. */
    public static String evidence(ActionId id) {
        return ALL + "/" + id + "/evidence";
    }
}
