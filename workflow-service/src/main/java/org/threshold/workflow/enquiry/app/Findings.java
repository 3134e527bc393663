package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.enquiry.domain.MedicalStart;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.enquiry.domain.SurveyReport;

/** What an enquiry found out. */
public interface Findings {

    /** Keeps a visit; every one is kept, those on which the child was not seen too. */
    void keep(EnquiryId id, ChildVisit visit, Stamp stamp);

    /** All visits, the earliest recorded first. */
    List<ChildVisit> visits(EnquiryId id);

    /** Keeps what is known of both parents. */
    void keep(EnquiryId id, ParentsRule parents, Stamp stamp);

    Optional<ParentsRule> parents(EnquiryId id);

    /** Keeps what was said of the full notes of a medical; every one is kept (R-Hosp-5). */
    void keep(EnquiryId id, MedicalStart said, Stamp stamp);

    /** All that was said of them, the earliest first. */
    List<NotesSaid> notes(EnquiryId id);

    /** Keeps the paediatrician's report. */
    void keep(EnquiryId id, MedicalReport report, Stamp stamp);

    /** The report that counts: the latest, with who issued it and when. */
    Optional<Issued> issued(EnquiryId id);

    /** The report that counts. */
    default Optional<MedicalReport> report(EnquiryId id) {
        return issued(id).map(Issued::report);
    }

    /** Keeps what became of one set of images. */
    void keep(Survey survey, SurveyReport report, Stamp stamp);

    Optional<SurveyReport> survey(Survey survey);

    /**
     * What was said of the full notes.
     *
     * @param at when, UTC
     */
    record NotesSaid(MedicalStart said, Instant at) {}

    /**
     * A report that was issued; only a paediatrician can (L-3.1.13).
     *
     * @param by the paediatrician
     * @param at when, UTC
     */
    record Issued(MedicalReport report, StaffId by, Instant at) {}

    /** One of the two sets of images of an enquiry. */
    record Survey(EnquiryId enquiry, Line line) {}
}
