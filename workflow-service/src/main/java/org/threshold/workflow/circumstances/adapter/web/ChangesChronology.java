package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.app.CaseChanges.Listed;
import org.threshold.workflow.circumstances.app.ShowTold;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/** Brings what happened, as far as it stands, into a case’s chronology. */
@Component
class ChangesChronology implements ChronologySource {

    private static final String WITHDRAWAL = "withdrawal";

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
        return new ChronologyEntry(
                one.occurredAt(), ListedWords.of(one), "", "/changes/" + one.id());
    }
}
