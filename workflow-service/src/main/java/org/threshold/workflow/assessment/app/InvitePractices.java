package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.Practices;

/** The practice of each child is invited to a single assessment, and says how it takes part. */
@Service
class InvitePractices {

    private final Practices practices;
    private final AssessmentInvitations rows;
    private final SingleAssessmentRecord record;

    InvitePractices(
            Practices practices, AssessmentInvitations rows, SingleAssessmentRecord record) {
        this.practices = practices;
        this.rows = rows;
        this.record = record;
    }

    /** Invites those that are known. */
    void to(SingleAssessment one) {
        var children = one.children().stream().map(AssessedChild::person).toList();
        practices.of(children).values().forEach(at -> invite(one.id(), at));
    }

    private void invite(SingleAssessmentId id, GpPractice at) {
        if (at instanceof RegisteredAt(var code)) {
            rows.invite(id, code, record.now());
        }
    }

    /** A practice says so by itself. */
    void heard(Actor who, SingleAssessment one, AgencyReply reply) {
        String role = reply.by().role();
        reply.by()
                .practiceCode()
                .map(code -> invited(one, code))
                .flatMap(practice -> practice.saying(reply.said().answer(), role))
                .ifPresent(says -> keep(who, one, says));
    }

    private InvitedPractice invited(SingleAssessment one, String code) {
        return of(one).stream()
                .filter(practice -> practice.odsCode().equals(code))
                .findFirst()
                .orElseGet(() -> InvitedPractice.of(code));
    }

    /** Keeps what a practice says. */
    void keep(Actor who, SingleAssessment one, InvitedPractice says) {
        rows.said(one.id(), says, record.now());
        record.keep(
                who,
                "assessment-invitation-answered",
                one,
                says.takingPart()
                        .map(how -> says.odsCode() + ": " + how.code())
                        .orElse(says.odsCode()));
    }

    /** Those that are invited. */
    List<InvitedPractice> of(SingleAssessment one) {
        return rows.of(one.id());
    }
}
