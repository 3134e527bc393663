package org.threshold.workflow.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
     * @param byKind the open limits due by then, by the kind of their subject
     */
    record Look(Instant now, Instant until, Map<String, List<DeadlineBoard>> byKind) {

        public Look {
            byKind = Map.copyOf(byKind);
        }

        /** With these open limits due by then. */
        public static Look of(Instant now, Instant until, List<DeadlineBoard> due) {
            return new Look(
                    now,
                    until,
                    due.stream()
                            .collect(
                                    Collectors.groupingBy(one -> one.deadline().waiting().kind())));
        }

        /** The limits of some kinds of subject. */
        public List<DeadlineBoard> due(Set<String> kinds) {
            return kinds.stream()
                    .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream())
                    .toList();
        }

        /** The limits of all kinds but these. */
        public List<DeadlineBoard> dueBut(Set<String> kinds) {
            return byKind.entrySet().stream()
                    .filter(it -> !kinds.contains(it.getKey()))
                    .flatMap(it -> it.getValue().stream())
                    .toList();
        }
    }
}
