package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.app.ToldBoard.NotTold;
import org.threshold.workflow.circumstances.app.ToldBoard.Told;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Shows who was told what about a case, when, and whether they acknowledged. */
@Service
public class ShowTold {

    private static final int MOST = 500;

    private final Access access;
    private final Cases cases;
    private final ToldBoard board;
    private final CaseChanges changes;
    private final JoinedCases joined;

    ShowTold(Access access, Cases cases, ToldBoard board, CaseChanges changes, JoinedCases joined) {
        this.access = access;
        this.cases = cases;
        this.board = board;
        this.changes = changes;
        this.joined = joined;
    }

    /** What happened in a case, the newest first, at most 500; none when there is no such case. */
    @Transactional(readOnly = true)
    public List<CaseChanges.Listed> changes(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return changes.of(joined.answering(ref), MOST);
    }

    /** The two sides of the share log, the newest first, at most 500 of each. */
    public record ShareLog(List<Told> told, List<NotTold> notTold) {

        public ShareLog {
            told = List.copyOf(told);
            notTold = List.copyOf(notTold);
        }
    }

    /** Shows it; empty when there is no such case. */
    @Transactional(readOnly = true)
    public Optional<ShareLog> handle(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return cases.childOf(ref).map(child -> log(joined.answering(ref)));
    }

    private ShareLog log(CaseRef ref) {
        return new ShareLog(board.told(ref, MOST), board.notTold(ref, MOST));
    }
}
