package org.threshold.workflow.enquiry.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.app.Findings.Issued;
import org.threshold.workflow.enquiry.app.MedicalStanding;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.enquiry.domain.SurveyReport;

/**
 * A paediatrician's report as its page shows it, made to be read and printed whole.
 *
 * @param caseRef the child's case
 * @param gaps why the injuries are not fully known; none where they are
 * @param notes what was said of the full notes, before the medical and since
 * @param said the report; none while it is not issued
 * @param surveys what became of both sets of images; none where no survey is needed
 * @param asOf when this was shown
 */
record MedicalSheet(
        String caseRef,
        List<String> gaps,
        List<Row> notes,
        List<Said> said,
        List<Row> surveys,
        String asOf) {

    /**
     * A report that was issued.
     *
     * @param doctor who issued it; empty where the name is not known any more
     */
    record Said(String doctor, String at, List<Row> opinion, List<Row> basis, List<Row> next) {}

    /**
     * What was asked and what was said.
     *
     * @param code the message {@code medical.<code>} is the question
     */
    record Row(String code, String words) {}

    static MedicalSheet of(MedicalStanding standing, Instant now) {
        return new MedicalSheet(
                standing.enquiry().caseRef().value(),
                MedicalWords.gaps(standing),
                standing.notes().stream().map(NotesWords::of).toList(),
                standing.issued().map(one -> said(one, standing.doctor())).stream().toList(),
                surveys(standing),
                DueWords.exact(now));
    }

    private static Said said(Issued issued, String doctor) {
        var report = issued.report();
        return new Said(
                doctor,
                DueWords.exact(issued.at()),
                opinion(report.opinion()),
                basis(report),
                next(report));
    }

    private static List<Row> opinion(MedicalReport.Opinion opinion) {
        return List.of(
                new Row("opinion", opinion.point().words()),
                new Row("plain", opinion.plainEnglish()),
                new Row("not-excluded", opinion.doesNotExclude()));
    }

    private static List<Row> basis(MedicalReport report) {
        var basis = report.basis();
        return List.of(
                new Row("findings", basis.findings()),
                new Row("explanation", basis.explanationOffered()),
                new Row("risks", basis.knownRisks()),
                new Row("social-effect", basis.socialEffect()),
                new Row("notes", NotesWords.of(report.notes())),
                new Row("notes-seen", report.notesSeen()),
                new Row("done", String.join("\n", MedicalWords.done(report))));
    }

    private static List<Row> next(MedicalReport report) {
        return List.of(
                new Row("outstanding", String.join("\n", MedicalWords.outstanding(report))),
                new Row(
                        "leaving",
                        MedicalWords.leaving(report) + "\n" + report.discharge().reason()));
    }

    private static List<Row> surveys(MedicalStanding standing) {
        var lines = standing.enquiry().lines();
        var surveys = standing.surveys();
        return lines.needs(Line.FIRST_SURVEY)
                ? List.of(
                        survey("first-survey", surveys.first(), lines, Line.FIRST_SURVEY),
                        survey("second-survey", surveys.second(), lines, Line.SECOND_SURVEY))
                : List.of();
    }

    private static Row survey(String code, Optional<SurveyReport> said, Lines lines, Line line) {
        return new Row(code, SurveyWords.became(said, lines.open().contains(line)));
    }

    @Override
    public String toString() {
        return "MedicalSheet[" + caseRef + "]";
    }
}
