package org.threshold.workflow.liaison.domain;

import java.util.List;

/**
 * When the practice’s named GP is told that its liaisons do not take place: two in a row (R-GP-1).
 */
public final class TwoInARow {

    /** How many in a row. */
    public static final int IN_A_ROW = 2;

    private TwoInARow() {}

    /**
     * Whether the named GP is told.
     *
     * @param latest the liaisons of a practice that are not to come any more, the latest first
     */
    public static boolean notHeld(List<Liaison> latest) {
        return latest.size() >= IN_A_ROW
                && latest.stream().limit(IN_A_ROW).allMatch(Liaison::isNotHeld);
    }
}
