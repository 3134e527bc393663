package org.threshold.workflow.worklist.adapter.jdbc;

import org.threshold.workflow.worklist.domain.WorkOrder;

/**
 * The order of a list in SQL.
 *
 * @param column the instant that it is in the order of
 * @param sorted the columns of the order
 * @param behind the condition that a task stands behind a place
 */
record ListKeys(String column, String sorted, String behind) {

    static ListKeys of(WorkOrder order) {
        return switch (order) {
            case URGENT -> new ListKeys("due_at", "due_at, id", "(due_at, id) > (:at, :id)");
            case NEWEST ->
                    new ListKeys(
                            "opened_at", "opened_at desc, id desc", "(opened_at, id) < (:at, :id)");
        };
    }
}
