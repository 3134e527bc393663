package org.threshold.workflow.summary.app;

import java.util.List;
import java.util.Map;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.summary.domain.Summary;
import org.threshold.workflow.summary.domain.SummaryStanding;

/**
 * The summary of a case.
 *
 * @param versions every one, the latest first
 * @param names of those who confirmed them, for pages only
 */
public record SummarySheet(
        SummaryStanding standing, List<Summary> versions, Map<StaffId, String> names) {

    public SummarySheet {
        versions = List.copyOf(versions);
        names = Map.copyOf(names);
    }

    @Override
    public String toString() {
        return "SummarySheet[" + versions.size() + "]";
    }
}
