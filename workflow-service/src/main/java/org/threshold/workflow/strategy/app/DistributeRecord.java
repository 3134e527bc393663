package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A person sends the record out; then the next meeting waits, or the discussion is concluded. */
@Service
public class DistributeRecord {

    private final Access access;
    private final DiscussionDesk desk;
    private final SendRecord send;
    private final AfterRecord after;
    private final HumanSteps steps;

    DistributeRecord(
            Access access,
            DiscussionDesk desk,
            SendRecord send,
            AfterRecord after,
            HumanSteps steps) {
        this.access = access;
        this.desk = desk;
        this.send = send;
        this.after = after;
        this.steps = steps;
    }

    /** Sends the record, or says that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, DiscussionId id) {
        access.require(who, Activity.DISTRIBUTE_RECORD);
        Discussion discussion = desk.lockFor(id);
        return desk.take(who, id, DiscussionSteps.DISTRIBUTE)
                .then(task -> sent(who, task, discussion));
    }

    private Completion sent(Actor who, TaskView task, Discussion discussion) {
        List<Refusal> heldBack = after.heldBack(discussion);
        if (!heldBack.isEmpty()) {
            return new Completion.Refused(heldBack);
        }
        steps.finish(who, task, send.sent(who, discussion));
        return after.goOn(who, discussion);
    }
}
