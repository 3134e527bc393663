package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.AgreementAnswer;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.worklist.Completion;

/**
 * The duty inspector or the service manager, asked from the work list, says in their own name
 * whether less than a joint enquiry is right for a child that is injured and not mobile, and why
 * (R-TVP-3b). Both are needed; one who does not agree is enough for it to stay joint.
 */
@Service
public class AnswerAgreement {

    private final Access access;
    private final DiscussionDesk desk;
    private final AgreementKeeping keeping;

    AnswerAgreement(Access access, DiscussionDesk desk, AgreementKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.keeping = keeping;
    }

    /** Keeps the answers, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, DiscussionId id, List<AgreementAnswer> answers) {
        access.require(who, Activity.AGREE_SINGLE_AGENCY);
        Discussion discussion = desk.lockFor(id);
        return desk.take(who, id, DiscussionSteps.AGREE)
                .then(task -> answer(new InHand(who, discussion, task), answers));
    }

    private Completion answer(InHand hand, List<AgreementAnswer> answers) {
        return hand.task().candidates().stream()
                .filter(hand.who()::holds)
                .sorted()
                .findFirst()
                .map(as -> answer(hand, as, answers))
                .orElseGet(() -> new Completion.Refused(List.of(others(hand))));
    }

    private Completion answer(InHand hand, Role as, List<AgreementAnswer> answers) {
        List<Refusal> refusals = AgreementAnswer.refusals(hand.discussion(), answers);
        return refusals.isEmpty()
                ? keeping.kept(hand, as, answers)
                : new Completion.Refused(refusals);
    }

    private static Refusal others(InHand hand) {
        String who =
                hand.task().candidates().stream()
                        .sorted()
                        .map(Role::words)
                        .collect(Collectors.joining(" or the "));
        return new Refusal(
                "request",
                "This waits for the " + who + ", who agrees in their own name.",
                "Ask them; the other agreement is recorded already.");
    }
}
