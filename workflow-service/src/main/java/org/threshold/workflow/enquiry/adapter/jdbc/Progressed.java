package org.threshold.workflow.enquiry.adapter.jdbc;

import java.util.Map;
import org.threshold.workflow.enquiry.domain.Enquiry;

/** How far an enquiry has come, as columns. */
final class Progressed {

    private Progressed() {}

    static Map<String, Object> of(Enquiry enquiry) {
        var lines = enquiry.lines();
        return Map.of(
                "stage", enquiry.stage().code(),
                "needed", Columns.lines(lines.needed()),
                "added", Columns.lines(lines.added()),
                "settled", Columns.lines(lines.settled()));
    }
}
