package org.threshold.workflow.discharge.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;

/** Whether a child has left hospital although nobody had announced it (R-Mid-2b). */
public final class Unannounced {

    private static final Set<ChangeKind> LEAVING =
            EnumSet.of(ChangeKind.DISCHARGED, ChangeKind.CHILD_RETURNED_HOME);
    private static final Set<ChangeKind> WHEREABOUTS =
            EnumSet.of(
                    ChangeKind.CHILD_ADMITTED,
                    ChangeKind.DISCHARGE_AGAINST_ADVICE,
                    ChangeKind.CHILD_RETURNED_HOME,
                    ChangeKind.DISCHARGED,
                    ChangeKind.CHILD_MISSING);

    private Unannounced() {}

    /** Whether a change says that a child leaves hospital, whoever knew of it. */
    public static boolean leaves(NewChange what) {
        return LEAVING.contains(what.kind());
    }

    /**
     * Whether the child was an in-patient until it left.
     *
     * @param before what had happened in its case, in the order in which it did, without what says
     *     that it left
     */
    public static boolean wasThere(NewChange left, List<NewChange> before) {
        return before.stream()
                .filter(one -> WHEREABOUTS.contains(one.kind()))
                .filter(one -> !one.stage().equals("attended"))
                .filter(one -> !one.stage().equals("threatened"))
                .filter(one -> !one.occurredAt().isAfter(left.occurredAt()))
                .reduce((_, last) -> last)
                .filter(last -> last.kind() == ChangeKind.CHILD_ADMITTED)
                .isPresent();
    }
}
