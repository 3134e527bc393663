package org.threshold.workflow.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.deadlines.DeadlineBoard;

/**
 * Something that the board shows; each feature brings its own, and {@code worklist} itself the
 * limits that no other section shows.
 */
public interface BoardSection {

    /**
     * The kinds of subject (of a deadline's {@code Waiting}) whose limits this section shows in its
     * own words; no other section shows them then.
     */
    default Set<String> kinds() {
        return Set.of();
    }

    /** The rows, in any order; the board sorts them. In the transaction that reads the board. */
    List<BoardRow> rows(Look look);

    /**
     * What the board is read with, once for all sections.
     *
     * @param now the instant that it is read at, UTC
     * @param until what is due by then is on the board
     * @param due the open limits due by then
     */
    record Look(Instant now, Instant until, List<DeadlineBoard> due) {

        public Look {
            due = List.copyOf(due);
        }

        /** The limits of some kinds of subject. */
        public List<DeadlineBoard> due(Set<String> kinds) {
            return due.stream()
                    .filter(one -> kinds.contains(one.deadline().waiting().kind()))
                    .toList();
        }
    }
}
