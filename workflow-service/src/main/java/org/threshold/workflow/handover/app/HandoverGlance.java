package org.threshold.workflow.handover.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of an entry of the handover list, for whoever is told that nobody took it over. */
@Service
class HandoverGlance implements SubjectGlance {

    private final HandoverEntries entries;

    HandoverGlance(HandoverEntries entries) {
        this.entries = entries;
    }

    @Override
    public String kind() {
        return HandoverSteps.ENTRY;
    }

    @Override
    public String page(UUID id) {
        return entries.find(new EntryId(id))
                .map(one -> "/handover?night=" + one.night())
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return entries.find(new EntryId(id)).map(HandoverGlance::lines).orElseGet(List::of);
    }

    private static List<String> lines(HandoverEntry entry) {
        return entry.byHand()
                ? List.of("On the handover list: somebody of the day tells the night about it.")
                : entry.reasons().stream().map(Why::words).toList();
    }
}
