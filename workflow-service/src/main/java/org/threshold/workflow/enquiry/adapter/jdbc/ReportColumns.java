package org.threshold.workflow.enquiry.adapter.jdbc;

import java.util.Map;
import org.threshold.workflow.enquiry.domain.MedicalReport;

/** What a medical report says, as columns. */
final class ReportColumns {

    private ReportColumns() {}

    static Map<String, Object> of(MedicalReport report) {
        var opinion = report.opinion();
        var basis = report.basis();
        return Map.ofEntries(
                Map.entry("opinion", opinion.point().code()),
                Map.entry("plainEnglish", opinion.plainEnglish()),
                Map.entry("doesNotExclude", opinion.doesNotExclude()),
                Map.entry("findings", basis.findings()),
                Map.entry("explanation", basis.explanationOffered()),
                Map.entry("knownRisks", basis.knownRisks()),
                Map.entry("socialSeen", basis.socialSeenFirst()),
                Map.entry("socialEffect", basis.socialEffect()),
                Map.entry("notesSeen", report.notesSeen()),
                Map.entry("discharge", report.discharge().view().code()),
                Map.entry("dischargeReason", report.discharge().reason()));
    }
}
