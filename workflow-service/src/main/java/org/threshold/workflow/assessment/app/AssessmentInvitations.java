package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;

/** The rows of which GP practices are invited to single assessments, and what they say. */
public interface AssessmentInvitations {

    /** Keeps that a practice is invited; once. */
    void invite(SingleAssessmentId id, String odsCode, Instant at);

    /** Keeps how a practice takes part, invited before or not; the latest counts. */
    void said(SingleAssessmentId id, InvitedPractice says, Instant at);

    /** Those of an assessment, by their codes. */
    List<InvitedPractice> of(SingleAssessmentId id);
}
