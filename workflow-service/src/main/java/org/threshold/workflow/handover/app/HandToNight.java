package org.threshold.workflow.handover.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.Standing;

/** Puts each case of a list that was made on the work list of the night (R-ASC-1). */
@Service
public class HandToNight {

    private static final int MOST = 50;

    private final HandoverEntries entries;
    private final HandoverKeeping keeping;

    HandToNight(HandoverEntries entries, HandoverKeeping keeping) {
        this.entries = entries;
        this.keeping = keeping;
    }

    /** Those that are to be handed over. */
    @Transactional(readOnly = true)
    public List<EntryId> waiting() {
        return entries.toHand(MOST);
    }

    /** Hands one over; safe twice. */
    @Transactional
    public void handle(EntryId id) {
        keeping.lock(id)
                .filter(entry -> entry.standing() instanceof Standing.Noted)
                .ifPresent(keeping::hand);
    }
}
