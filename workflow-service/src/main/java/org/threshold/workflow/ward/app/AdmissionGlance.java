package org.threshold.workflow.ward.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.ward.domain.AdmissionReportId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of an admission that was told, for whoever hears that nobody has looked. */
@Service
class AdmissionGlance implements SubjectGlance {

    private final AdmissionReports reports;

    AdmissionGlance(AdmissionReports reports) {
        this.reports = reports;
    }

    @Override
    public String kind() {
        return AdmissionSteps.ADMISSION;
    }

    @Override
    public String page(UUID id) {
        return "";
    }

    @Override
    public List<String> known(UUID id) {
        return reports
                .find(new AdmissionReportId(id))
                .map(
                        one ->
                                "A child was admitted to hospital: "
                                        + DueWords.exact(one.told().at())
                                        + ". Whether it is known to us is to be said.")
                .stream()
                .toList();
    }
}
