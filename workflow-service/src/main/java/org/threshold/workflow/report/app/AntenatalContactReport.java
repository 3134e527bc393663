package org.threshold.workflow.report.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.prebirth.NotifiedPregnancies;
import org.threshold.workflow.report.domain.AntenatalContact;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** Asks of which pregnancies the authority was told in a month. */
@Service
class AntenatalContactReport implements ReportSource {

    private final NotifiedPregnancies pregnancies;

    AntenatalContactReport(NotifiedPregnancies pregnancies) {
        this.pregnancies = pregnancies;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.ANTENATAL_CONTACT;
    }

    @Override
    public Report read(Asked asked) {
        return AntenatalContact.of(
                pregnancies.in(asked.month().from(), asked.month().until()), asked);
    }
}
