package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.worklist.Completion;

/**
 * A person records a meeting that was held before its turn: before anybody was invited, or before
 * the last record was sent. That it was held is a fact, so the steps before it are passed over.
 */
@Service
public class RecordMeeting {

    private final Access access;
    private final DiscussionDesk desk;
    private final PassOver passOver;
    private final MeetingKeeping keeping;
    private final KeepFurtherMeeting further;

    RecordMeeting(
            Access access,
            DiscussionDesk desk,
            PassOver passOver,
            MeetingKeeping keeping,
            KeepFurtherMeeting further) {
        this.access = access;
        this.desk = desk;
        this.passOver = passOver;
        this.keeping = keeping;
        this.further = further;
    }

    /** Records the meeting; empty when there is no such discussion. */
    @Transactional
    public Optional<Completion> handle(Actor who, DiscussionId id, MeetingReport report) {
        access.require(who, Activity.HOLD_DISCUSSION);
        return desk.lock(id).map(discussion -> record(who, discussion, report));
    }

    private Completion record(Actor who, Discussion discussion, MeetingReport report) {
        List<Refusal> refusals = keeping.refusals(who, discussion, report);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        return switch (discussion.stage()) {
            case CALLED -> hold(who, passOver.inviting(who, discussion), report);
            case INVITED -> hold(who, discussion, report);
            case DECIDED -> hold(who, passOver.sending(who, discussion), report);
            case HELD -> further.kept(who, discussion, report);
            case SUPERSEDED ->
                    refused(
                            "This discussion goes on in another, which is about the same child.",
                            "Look at the child’s case, and record the meeting in the discussion that is"
                                    + " open there.");
            case CONCLUDED ->
                    refused(
                            "This discussion is concluded.",
                            "Raise a concern about the child: it calls a new discussion at once.");
        };
    }

    private Completion hold(Actor who, Discussion discussion, MeetingReport report) {
        return desk.take(who, discussion.id(), DiscussionSteps.HOLD)
                .then(task -> keeping.held(new InHand(who, discussion, task), report));
    }

    private static Completion refused(String problem, String remedy) {
        return new Completion.Refused(List.of(new Refusal("request", problem, remedy)));
    }
}
