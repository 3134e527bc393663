package org.threshold.workflow.enquiry.adapter.jdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.Findings;
import org.threshold.workflow.enquiry.app.Stamp;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.enquiry.domain.MedicalStart;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.enquiry.domain.SurveyReport;

@Repository
class JdbcFindings implements Findings {

    private final VisitRows visits;
    private final ParentRows parents;
    private final NotesRows notes;
    private final ReportRows reports;
    private final SurveyRows surveys;

    JdbcFindings(JdbcClient jdbc) {
        this.visits = new VisitRows(jdbc);
        this.parents = new ParentRows(jdbc);
        this.notes = new NotesRows(jdbc);
        this.reports = new ReportRows(jdbc);
        this.surveys = new SurveyRows(jdbc);
    }

    @Override
    public void keep(EnquiryId id, ChildVisit visit, Stamp stamp) {
        visits.keep(id, visit, stamp);
    }

    @Override
    public List<ChildVisit> visits(EnquiryId id) {
        return visits.of(id);
    }

    @Override
    public void keep(EnquiryId id, ParentsRule said, Stamp stamp) {
        parents.keep(id, said, stamp);
    }

    @Override
    public Optional<ParentsRule> parents(EnquiryId id) {
        return parents.of(id);
    }

    @Override
    public void keep(EnquiryId id, MedicalStart said, Stamp stamp) {
        notes.keep(id, said, stamp);
    }

    @Override
    public List<NotesSaid> notes(EnquiryId id) {
        return notes.of(id);
    }

    @Override
    public void keep(EnquiryId id, MedicalReport report, Stamp stamp) {
        reports.keep(id, report, stamp);
    }

    @Override
    public Optional<Issued> issued(EnquiryId id) {
        return reports.of(id);
    }

    @Override
    public void keep(Survey survey, SurveyReport report, Stamp stamp) {
        surveys.keep(survey, report, stamp);
    }

    @Override
    public Optional<SurveyReport> survey(Survey survey) {
        return surveys.of(survey);
    }
}
