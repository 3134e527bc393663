package org.threshold.workflow.enquiry.adapter.web;

import java.time.LocalDate;
import java.util.List;
import org.threshold.workflow.enquiry.app.EnquiryPage;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.enquiry.domain.SurveyReport;

/**
 * What the doctors say; each list holds one or none.
 *
 * @param injuriesFullyKnown computed, never ticked (R-Hosp-10)
 */
record ShownMedical(
        boolean injuriesFullyKnown,
        List<Report> report,
        List<Survey> firstSurvey,
        List<Survey> secondSurvey) {

    static ShownMedical of(EnquiryPage page) {
        var medical = page.medical();
        return new ShownMedical(
                page.injuriesFullyKnown(),
                medical.report().stream().map(Report::of).toList(),
                medical.first().stream().map(Survey::of).toList(),
                medical.second().stream().map(Survey::of).toList());
    }

    /** A paediatrician's report. */
    record Report(
            String opinion,
            String plainEnglish,
            String doesNotExclude,
            String findings,
            String explanationOffered,
            String knownRisks,
            String socialEffect,
            String notes,
            String notesSeen,
            List<Done> done,
            List<Outstanding> outstanding,
            String discharge,
            String dischargeReason) {

        static Report of(MedicalReport report) {
            var opinion = report.opinion();
            var basis = report.basis();
            return new Report(
                    opinion.point().code(),
                    opinion.plainEnglish(),
                    opinion.doesNotExclude(),
                    basis.findings(),
                    basis.explanationOffered(),
                    basis.knownRisks(),
                    basis.socialEffect(),
                    notes(report.notes()),
                    report.notesSeen(),
                    report.done().stream().map(one -> new Done(one.what(), one.on())).toList(),
                    report.outstanding().stream()
                            .map(one -> new Outstanding(one.what(), one.expectedOn()))
                            .toList(),
                    report.discharge().view().code(),
                    report.discharge().reason());
        }

        private static String notes(FullNotes notes) {
            return switch (notes) {
                case FullNotes.Available() -> "available";
                case FullNotes.Requested _ -> "requested";
                case FullNotes.NotAvailable _ -> "not-available";
            };
        }
    }

    /** An investigation that was done. */
    record Done(String what, LocalDate on) {}

    /** An investigation that is not complete. */
    record Outstanding(String what, LocalDate expectedOn) {}

    /** A set of images; either what they show, or whose decision it was to do without. */
    record Survey(boolean done, String words, String consultant) {

        static Survey of(SurveyReport report) {
            return switch (report) {
                case SurveyReport.Reported(var _, var findings) -> new Survey(true, findings, "");
                case SurveyReport.NotDone(var consultant, var reason) ->
                        new Survey(false, reason, consultant);
            };
        }
    }
}
