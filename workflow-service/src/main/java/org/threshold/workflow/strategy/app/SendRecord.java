package org.threshold.workflow.strategy.app;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.process.StrategyDiscussionProcess.Variables;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.strategy.domain.Discussion;

/** Sends the record of the meetings held so far to everybody whom the rule names (T5). */
@Service
class SendRecord {

    private final Hearers hearers;
    private final Meetings meetings;
    private final DiscussionLimits limits;
    private final DiscussionNews news;
    private final DiscussionRecord record;

    SendRecord(
            Hearers hearers,
            Meetings meetings,
            DiscussionLimits limits,
            DiscussionNews news,
            DiscussionRecord record) {
        this.hearers = hearers;
        this.meetings = meetings;
        this.limits = limits;
        this.news = news;
        this.record = record;
    }

    /** Sends it; answers what the process goes on with. */
    Map<String, Object> sent(Actor who, Discussion discussion) {
        meetings.sent(discussion.id(), hearers.recipients(discussion), record.now());
        limits.met(discussion.id(), DiscussionSteps.DISTRIBUTE);
        record.happened(who, "strategy-record-sent", discussion, "");
        news.recordSent(who, discussion);
        Optional<Deadline> next = limits.open(discussion.id(), DiscussionSteps.HOLD);
        return next.<Map<String, Object>>map(
                        due ->
                                Map.of(
                                        Variables.NEXT_REVIEW,
                                        true,
                                        Variables.REVIEW,
                                        due.forEngine()))
                .orElseGet(() -> Map.of(Variables.NEXT_REVIEW, false));
    }
}
