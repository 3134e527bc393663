package org.threshold.workflow.worklist.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.BoardRow;

/**
 * Which rows of the board are asked for; empty means any.
 *
 * @param kind the code of a kind
 */
public record BoardChoice(
        Optional<String> kind, Optional<Role> role, Optional<Agency> agency, Lateness lateness) {

    /** Overdue, due soon, or both. */
    public enum Lateness {
        ALL,
        OVERDUE,
        SOON
    }

    /** Every row. */
    public static final BoardChoice EVERYTHING =
            new BoardChoice(Optional.empty(), Optional.empty(), Optional.empty(), Lateness.ALL);

    boolean takes(BoardRow row, Instant now) {
        return kind.filter(it -> !it.equals(row.kind().code())).isEmpty()
                && role.filter(it -> !row.who().roles().contains(it)).isEmpty()
                && agency.filter(it -> !row.who().agencies().contains(it)).isEmpty()
                && late(row.overdue(now));
    }

    private boolean late(boolean overdue) {
        return switch (lateness) {
            case ALL -> true;
            case OVERDUE -> overdue;
            case SOON -> !overdue;
        };
    }
}
