package org.threshold.workflow.redpath.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.redpath.UncertainMarks;
import org.threshold.workflow.redpath.domain.FurtherConcern;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralReceived;

/**
 * A referral whose child turns out to be known is a further concern about a mark that is held on
 * that child, and its own mark is held under the case that is open.
 */
@Service
class JoinedMarks implements CaseListener {

    private final Marks marks;
    private final UncertainMarks held;

    JoinedMarks(Marks marks, UncertainMarks held) {
        this.marks = marks;
        this.held = held;
    }

    @Override
    public void joined(CaseJoined joined) {
        if (joined.referrals().stream().anyMatch(one -> concerns(one, joined.from()))) {
            held.furtherConcern(joined.by(), List.of(joined.into()));
        }
        marks.moved(joined.from(), joined.into());
    }

    private static boolean concerns(ReferralReceived referral, CaseRef from) {
        return referral.children().stream()
                .filter(child -> child.caseRef().equals(from))
                .anyMatch(child -> FurtherConcern.in(referral, child));
    }
}
