package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.HoldsBackConclusion;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.Completion;

/** What comes once the record is sent: the next meeting if one is due, or the end. */
@Service
class AfterRecord {

    private final Discussions discussions;
    private final DiscussionLimits limits;
    private final NextMeeting next;
    private final DiscussionRecord record;
    private final List<HoldsBackConclusion> others;

    AfterRecord(
            Discussions discussions,
            DiscussionLimits limits,
            NextMeeting next,
            DiscussionRecord record,
            List<HoldsBackConclusion> others) {
        this.discussions = discussions;
        this.limits = limits;
        this.next = next;
        this.record = record;
        this.others = List.copyOf(others);
    }

    /** Why the record cannot be closed yet; with a meeting to come it always can be sent. */
    List<Refusal> heldBack(Discussion discussion) {
        return limits.open(discussion.id(), DiscussionSteps.HOLD).isPresent()
                ? List.of()
                : discussion.cases().stream()
                        .flatMap(ref -> others.stream().flatMap(one -> one.of(ref).stream()))
                        .toList();
    }

    Completion goOn(Actor who, Discussion discussion) {
        if (limits.open(discussion.id(), DiscussionSteps.HOLD).isPresent()) {
            next.open(discussion);
            return new Completion.Done(
                    "The record is sent, and each recipient is asked to acknowledge it. The next meeting"
                            + " is on the work list.");
        }
        Discussion concluded = discussion.at(Stage.CONCLUDED);
        discussions.save(concluded);
        record.happened(who, "strategy-discussion-concluded", concluded, "");
        return new Completion.Done(
                "The record is sent, and each recipient is asked to acknowledge it. The discussion is"
                        + " concluded.");
    }
}
