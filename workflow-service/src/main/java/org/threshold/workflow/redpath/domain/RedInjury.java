package org.threshold.workflow.redpath.domain;

import java.time.LocalDate;
import java.util.Arrays;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.RedPath;

/**
 * Which changes put a child on the red path, so that the police are asked to accept the
 * investigation (L-3.1.5).
 */
public final class RedInjury {

    private RedInjury() {}

    /** Whether the change says that a child is injured. */
    public static boolean injury(NewChange change) {
        return change.kind() == ChangeKind.NEW_INJURY
                || (change.kind() == ChangeKind.CHILD_ADMITTED
                        && change.code("reason").equals("injury"));
    }

    /**
     * Whether a child that is injured is on the red path; doubt about age or mobility pulls up.
     *
     * @param today a date in England
     */
    public static boolean red(NewChange change, Born born, LocalDate today) {
        return injury(change) && RedPath.of(Mark.INJURY, mobility(change), born, today) == Path.RED;
    }

    private static Mobility mobility(NewChange change) {
        return Arrays.stream(Mobility.values())
                .filter(one -> one.code().equals(change.code("mobility")))
                .findFirst()
                .orElse(Mobility.NOT_KNOWN);
    }
}
