package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.HomeWatch.Watched;
import org.threshold.workflow.safety.domain.HomeStanding;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.StrategyDiscussions;

/** The board of children who are home without a decision (L-3.1.7). */
@Service
public class ShowHomeBoard {

    static final int MOST = 200;

    private final Access access;
    private final HomeWatch watch;
    private final StrategyDiscussions discussions;

    ShowHomeBoard(Access access, HomeWatch watch, StrategyDiscussions discussions) {
        this.access = access;
        this.watch = watch;
        this.discussions = discussions;
    }

    /**
     * A child on the board.
     *
     * @param homeAt since when it is home, or has left hospital, UTC
     * @param knownAt when that became known, UTC
     */
    public record Line(CaseRef caseRef, Instant homeAt, Instant knownAt, HomeStanding standing) {}

    /** A line of the board, with the open discussion that will decide, if there is one. */
    public record Entry(Line line, List<DiscussionId> discussion) {

        public Entry {
            discussion = List.copyOf(discussion);
        }
    }

    /** Those that are not over, the earliest known first. */
    @Transactional(readOnly = true)
    public List<Entry> handle(Actor who) {
        access.require(who, Activity.READ_BOARD);
        return watch.open(MOST).stream().map(this::entry).toList();
    }

    private Entry entry(Watched watched) {
        var arrival = watched.arrival();
        var line =
                new Line(
                        arrival.caseRef(), arrival.homeAt(), arrival.knownAt(), watched.standing());
        Optional<DiscussionId> open = discussions.openOf(arrival.caseRef());
        return new Entry(line, open.stream().toList());
    }
}
