package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.app.CaseDiscussions;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologyKind;
import org.threshold.workflow.worklist.ChronologySource;

/** Brings what strategy meetings decided for the child into its case’s chronology. */
@Component
class DecisionsChronology implements ChronologySource {

    private final CaseDiscussions discussions;

    DecisionsChronology(CaseDiscussions discussions) {
        this.discussions = discussions;
    }

    @Override
    public ChronologyKind kind() {
        return ChronologyKind.STRATEGY_MEETING;
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> discussions.handle(who, ref).decided().stream())
                .map(DecisionsChronology::entry)
                .toList();
    }

    private static ChronologyEntry entry(DecidedForChild one) {
        var meeting = one.meeting();
        return new ChronologyEntry(
                meeting.heldAt(),
                "Strategy meeting "
                        + meeting.number()
                        + (meeting.quorate() ? "" : ", not quorate")
                        + ": "
                        + one.decision().outcome().kind().words(),
                one.decision().reason(),
                "/strategy-discussions/" + meeting.discussion());
    }
}
