package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.app.CaseChanges.Listed;
import org.threshold.workflow.circumstances.app.ShowTold;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/** Brings what happened, as far as it stands, into a case’s chronology. */
@Component
class ChangesChronology implements ChronologySource {

    private static final String WITHDRAWAL = "withdrawal";

    /** How people worked together; what came of it is an event of its own. */
    private static final Set<ChangeKind> ROUTINE =
            Set.of(
                    ChangeKind.STRATEGY_MEETING_BOOKED,
                    ChangeKind.INFORMATION_REQUEST,
                    ChangeKind.PARENT_INFORMED,
                    ChangeKind.REFERRAL,
                    ChangeKind.HANDOVER);

    private final ShowTold show;

    ChangesChronology(ShowTold show) {
        this.show = show;
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> show.changes(who, ref).stream())
                .filter(one -> !one.replaced() && !one.relation().equals(WITHDRAWAL))
                .map(ChangesChronology::entry)
                .toList();
    }

    private static ChronologyEntry entry(Listed one) {
        var entry =
                new ChronologyEntry(
                        one.occurredAt(), ListedWords.of(one), "", "/changes/" + one.id());
        return ROUTINE.contains(one.kind()) ? entry.routine() : entry;
    }
}
