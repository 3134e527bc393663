package org.threshold.workflow.report.domain;

import java.util.List;

/**
 * A line of a report's table.
 *
 * @param cases the references of the cases it is about; none where it is about no case
 * @param cells one for each column
 */
public record Row(List<String> cases, List<Cell> cells) {

    public Row {
        cases = List.copyOf(cases);
        cells = List.copyOf(cells);
    }
}
