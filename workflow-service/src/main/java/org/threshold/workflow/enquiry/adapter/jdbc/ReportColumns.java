package org.threshold.workflow.enquiry.adapter.jdbc;

import java.util.Map;
import org.threshold.workflow.enquiry.domain.MedicalReport;

/** What a medical report says, as columns. */
final class ReportColumns {

    private ReportColumns() {}

    static Map<String, Object> of(MedicalReport report) {
        var opinion = report.opinion();
        var basis = report.basis();
        return Map.of(
                "opinion", opinion.point().code(),
                "plainEnglish", opinion.plainEnglish(),
                "doesNotExclude", opinion.doesNotExclude(),
                "findings", basis.findings(),
                "explanation", basis.explanationOffered(),
                "knownRisks", basis.knownRisks(),
                "socialSeen", basis.socialSeenFirst(),
                "socialEffect", basis.socialEffect(),
                "discharge", report.discharge().view().code(),
                "dischargeReason", report.discharge().reason());
    }
}
