package org.threshold.workflow.deadlines.adapter.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineId;

/**
 * The rows of the board as they were last read, each with the version of its row in the database:
 * the transaction that wrote it, and where it lies. Whatever changes a deadline or a rung of it
 * writes the deadline's row anew, so a row of the same version is the same row, whoever wrote it.
 */
final class KnownVersions {

    private volatile Map<DeadlineId, Versioned> known = Map.of();

    /** Which version of a row there is. */
    record Version(DeadlineId id, String version) {}

    /** A row as it was read. */
    record Versioned(Version version, DeadlineBoard board) {}

    /**
     * The rows of these versions, in this order.
     *
     * @param read reads rows that are not known yet; one that is gone meanwhile is left out
     */
    List<DeadlineBoard> of(
            List<Version> there, Function<Collection<DeadlineId>, List<Versioned>> read) {
        Map<DeadlineId, Versioned> before = known;
        Map<DeadlineId, Versioned> now = new HashMap<>();
        List<DeadlineId> others = new ArrayList<>();
        for (Version one : there) {
            Versioned last = before.get(one.id());
            if (last != null && last.version().equals(one)) {
                now.put(one.id(), last);
            } else {
                others.add(one.id());
            }
        }
        if (!others.isEmpty()) {
            read.apply(others).forEach(one -> now.put(one.version().id(), one));
        }
        known = now;
        return there.stream()
                .flatMap(one -> Optional.ofNullable(now.get(one.id())).stream())
                .map(Versioned::board)
                .toList();
    }
}
