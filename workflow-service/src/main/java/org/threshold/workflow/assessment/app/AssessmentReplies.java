package org.threshold.workflow.assessment.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.assessment.app.AssessmentContribution.Given;
import org.threshold.workflow.assessment.domain.ContributionRequest;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.ReplyListener;
import org.threshold.workflow.enquiry.Answer;

/**
 * An agency that a single assessment asked answers by itself, through a one-time link or with its
 * acknowledgement; what it says later takes the place of what it said before, and is never refused.
 */
@Service
class AssessmentReplies implements ReplyListener {

    private final SingleAssessmentDesk desk;
    private final AssessmentContribution contribution;

    private final InvitePractices invited;

    AssessmentReplies(
            SingleAssessmentDesk desk,
            AssessmentContribution contribution,
            InvitePractices invited) {
        this.desk = desk;
        this.contribution = contribution;
        this.invited = invited;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replied(NewChange about, AgencyReply reply, String words) {
        ContributionRequest.asker(about)
                .filter(_ -> reply.said().answer() != AgencyReply.Answer.NONE)
                .map(desk::lock)
                .ifPresent(one -> heard(one, reply, words));
    }

    private void heard(SingleAssessment one, AgencyReply reply, String words) {
        invited.heard(Actor.system(SystemId.ITSELF, reply.by().agency()), one, reply);
        Answer.of(reply.said().answer(), words).ifPresent(answer -> keep(one, reply, answer));
    }

    private void keep(SingleAssessment one, AgencyReply reply, Answer answer) {
        var agency = reply.by().agency();
        one.asked(agency)
                .ifPresent(
                        asked ->
                                contribution.keep(
                                        Actor.system(SystemId.ITSELF, agency),
                                        one,
                                        asked,
                                        new Given(answer, reply.by().role())));
    }
}
