package org.threshold.workflow.suspicion.domain;

import java.util.List;
import java.util.Set;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.LimitCode;

/**
 * How long a senior manager has: less on the red path. An injury to a baby is red whatever is said
 * of its mobility (R-C&amp;F-10), also when its strategy discussion is over.
 */
public final class SuspicionLimit {

    private SuspicionLimit() {}

    /**
     * The limit.
     *
     * @param holds what holds for the case now
     * @param standing what stands on record of the child
     */
    public static LimitCode of(Set<Circumstance> holds, List<NewChange> standing) {
        boolean red =
                holds.contains(Circumstance.RED_PATH)
                        || standing.stream().anyMatch(NewChange::injury);
        return red ? LimitCode.NOT_DEFINITE_RED : LimitCode.NOT_DEFINITE;
    }
}
