package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.strategy.domain.Agreement;
import org.threshold.workflow.strategy.domain.AgreementAnswer;
import org.threshold.workflow.worklist.Completion;

/** Keeps what somebody said who was asked for their agreement, and tells whoever decides. */
@Service
class AgreementKeeping {

    private final Preparations preparations;
    private final DiscussionRecord record;
    private final AgreementQuestion question;
    private final TellDeciders tell;

    AgreementKeeping(
            Preparations preparations,
            DiscussionRecord record,
            AgreementQuestion question,
            TellDeciders tell) {
        this.preparations = preparations;
        this.record = record;
        this.question = question;
        this.tell = tell;
    }

    Completion kept(InHand hand, Role as, List<AgreementAnswer> answers) {
        boolean agrees = answers.stream().allMatch(AgreementAnswer::agrees);
        answers.forEach(answer -> keep(hand, as, answer));
        if (question.answered(hand, answers)) {
            return new Completion.Done(
                    "Your agreement is recorded. The other of you both is still asked.");
        }
        if (agrees) {
            tell.agreed(hand.discussion());
            return new Completion.Done(
                    "Your agreement is recorded. Both have agreed; the meeting’s chair is told.");
        }
        tell.notAgreed(hand.discussion(), as);
        return new Completion.Done(
                "It is recorded that you do not agree: the enquiry stays joint. The meeting’s chair is"
                        + " told.");
    }

    private void keep(InHand hand, Role as, AgreementAnswer answer) {
        String why = answer.caseRef() + ": " + answer.reason();
        if (answer.agrees()) {
            var agreement = new Agreement(answer.caseRef(), as, answer.reason());
            preparations.agree(hand.discussion().id(), agreement, hand.who(), record.now());
            record.keep(hand.who(), "single-agency-agreed", hand.discussion(), why);
        } else {
            record.keep(hand.who(), "single-agency-not-agreed", hand.discussion(), why);
        }
    }
}
