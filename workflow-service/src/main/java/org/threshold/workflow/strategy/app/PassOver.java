package org.threshold.workflow.strategy.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.HumanSteps;

/** Ends the steps that a meeting held before its turn has overtaken. */
@Service
class PassOver {

    private final DiscussionLimits limits;
    private final NextMeeting next;
    private final SendRecord send;
    private final HumanSteps steps;
    private final DiscussionRecord record;

    PassOver(
            DiscussionLimits limits,
            NextMeeting next,
            SendRecord send,
            HumanSteps steps,
            DiscussionRecord record) {
        this.limits = limits;
        this.next = next;
        this.send = send;
        this.steps = steps;
        this.record = record;
    }

    /** Nobody was invited in time. */
    Discussion inviting(Actor who, Discussion discussion) {
        steps.overtake(who, discussion.id().value(), DiscussionSteps.INVITE, Map.of());
        return waiting(discussion);
    }

    /** The last record was not sent yet: it is sent now, to everybody whom the rule names. */
    Discussion sending(Actor who, Discussion discussion) {
        if (limits.open(discussion.id(), DiscussionSteps.HOLD).isEmpty()) {
            limits.start(LimitCode.NEXT_REVIEW, discussion, DiscussionSteps.HOLD, record.now());
        }
        Map<String, Object> outcome = send.sent(who, discussion);
        steps.overtake(who, discussion.id().value(), DiscussionSteps.DISTRIBUTE, outcome);
        return waiting(discussion);
    }

    private Discussion waiting(Discussion discussion) {
        next.open(discussion);
        return discussion.at(Stage.INVITED);
    }
}
