package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.referral.CaseRef;

/** The rows of injured children before an enquiry; whoever changes one locked its case. */
public interface InjuredChildren {

    /** Adds one; a second of a case that no enquiry has taken over is a bug. */
    void add(InjuredChild child);

    Optional<InjuredChild> find(InjuredChildId id);

    /** The one of these cases that no enquiry has taken over. */
    Optional<InjuredChild> openOf(List<CaseRef> refs);

    /** A survey has become mandatory. */
    void needsSurvey(InjuredChildId id);

    /** Keeps what the paediatrician found. */
    void seen(InjuredChildId id, String words, Stamp stamp);

    /** Keeps what became of a set of images. */
    void keep(InjuredChildId id, Line line, SurveyReport report, Stamp stamp);

    /** An enquiry goes on with what is not done. */
    void takenOver(InjuredChildId id, EnquiryId by);
}
