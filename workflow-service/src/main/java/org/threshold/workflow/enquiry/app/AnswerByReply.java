package org.threshold.workflow.enquiry.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.ReplyListener;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.ReplyRule;

/**
 * An agency that was asked answers through a one-time link, or with its acknowledgement: it is the
 * agency's own answer, by its duty role, as if its system had sent it.
 */
@Service
class AnswerByReply implements ReplyListener {

    private final AnswerForAgency answer;

    AnswerByReply(AnswerForAgency answer) {
        this.answer = answer;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replied(NewChange about, AgencyReply reply, String words) {
        Answer.of(reply.said().answer(), words).ifPresent(given -> answered(about, reply, given));
    }

    private void answered(NewChange about, AgencyReply reply, Answer given) {
        var agency = reply.by().agency();
        var who = Actor.system(SystemId.ITSELF, agency);
        ReplyRule.asker(about)
                .ifPresent(
                        id ->
                                answer.handle(
                                        who, id, agency, new Answered(given, reply.by().role())));
    }
}
