package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.WhoHeard;
import org.threshold.workflow.strategy.domain.Discussion;

/** Says who was sent the record of a discussion, and who has acknowledged it (T5). */
@Service
public class WhoHasRecord {

    private final WhoHeard heard;

    WhoHasRecord(WhoHeard heard) {
        this.heard = heard;
    }

    /** Of the record that was sent last; nobody before the first is. */
    public List<WhoHeard.Line> of(Discussion discussion) {
        return heard.ofLatest(
                discussion.cases().getFirst(),
                ChangeKind.STRATEGY_MEETING_BOOKED,
                DiscussionNews.RECORD_SENT);
    }
}
