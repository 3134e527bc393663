package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.strategy.app.DiscussionPage.Answers;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.QuorumForeseen;
import org.threshold.workflow.strategy.domain.Reply;

/** Whether a discussion's next meeting will be quorate, by what was answered so far. */
@Service
class ForeseeQuorum {

    private final Replies replies;
    private final Preparations preparations;
    private final WorkingTime workingTime;
    private final CaseClock clock;

    ForeseeQuorum(
            Replies replies, Preparations preparations, WorkingTime workingTime, CaseClock clock) {
        this.replies = replies;
        this.preparations = preparations;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    /** What was answered so far, and what follows from it while a meeting is waited for. */
    Answers answers(Discussion discussion) {
        if (!discussion.stage().awaitsMeeting()) {
            return new Answers(List.of(), List.of());
        }
        int next = discussion.progress().meetings() + 1;
        List<Reply> given = replies.of(discussion.id(), next);
        return new Answers(given, List.of(foreseen(discussion, given)));
    }

    /** At the time that is booked; where none is, as if it were held now. */
    private QuorumCheck foreseen(Discussion discussion, List<Reply> given) {
        Instant at = preparations.booked(discussion.id()).map(Booking::at).orElseGet(clock::now);
        return QuorumForeseen.of(given, discussion.scope(), !workingTime.isOfficeHours(at));
    }
}
