package org.threshold.workflow.worklist.domain;

import java.time.Duration;
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

    /** Every row. */
    public static final BoardChoice EVERYTHING = of(Lateness.ALL);

    /** Everything that is so late. */
    public static BoardChoice of(Lateness lateness) {
        return new BoardChoice(Optional.empty(), Optional.empty(), Optional.empty(), lateness);
    }

    boolean takes(BoardRow row, Instant now) {
        return kind.filter(it -> !it.equals(row.kind().code())).isEmpty()
                && role.filter(it -> !row.who().roles().contains(it)).isEmpty()
                && agency.filter(it -> !row.who().agencies().contains(it)).isEmpty()
                && lateness.takes(Duration.between(row.due().at(), now));
    }
}
