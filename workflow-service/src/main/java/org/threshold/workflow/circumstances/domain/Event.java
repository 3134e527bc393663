package org.threshold.workflow.circumstances.domain;

import java.util.List;
import org.threshold.workflow.circumstances.ChangeKind;

/**
 * One row of the event catalogue.
 *
 * @param rows who is told, in the catalogue's order; whom a feature adds (the invitees of a
 *     meeting) stands in none
 */
record Event(ChangeKind kind, Pace pace, ChangeShape shape, List<RecipientRow> rows) {

    Event {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("nobody is told");
        }
    }
}
