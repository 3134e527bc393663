package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Change;

/**
 * A change with its place in the record.
 *
 * @param change the change; who recorded it is known by id only once it was read back
 * @param reporter the agency of whoever recorded it
 */
public record KeptChange(Change change, Relation relation, Agency reporter) {

    /** Whether it was recorded late; a correction comes after it by its nature. */
    public boolean late() {
        return relation instanceof Relation.First && change.late();
    }
}
