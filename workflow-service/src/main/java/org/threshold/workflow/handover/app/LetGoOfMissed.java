package org.threshold.workflow.handover.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;

/**
 * Ends the work of entries that nobody took over until the next list was made: what the night must
 * know still is on that one, and asks anew. That nobody took it over stays on record.
 */
@Service
public class LetGoOfMissed {

    private static final int MOST = 50;
    private static final String WORDS =
            "Nobody took this case over that night. The next handover list has been made since.";

    private final HandoverLists lists;
    private final HandoverEntries entries;
    private final HandoverKeeping keeping;
    private final HandoverRecord record;

    LetGoOfMissed(
            HandoverLists lists,
            HandoverEntries entries,
            HandoverKeeping keeping,
            HandoverRecord record) {
        this.lists = lists;
        this.entries = entries;
        this.keeping = keeping;
        this.record = record;
    }

    /** Those of nights before the latest list. */
    @Transactional(readOnly = true)
    public List<EntryId> waiting() {
        return lists.latest(1).stream()
                .flatMap(latest -> entries.left(latest, MOST).stream())
                .toList();
    }

    /** Ends one; safe twice. */
    @Transactional
    public void handle(EntryId id) {
        Optional<HandoverEntry> locked = keeping.lock(id);
        locked.ifPresent(
                entry -> {
                    if (entry.standing() instanceof Standing.Handed(var at)) {
                        keeping.ended(Actor.itself(), entry, new Standing.Missed(at), WORDS);
                        record.keep(Actor.itself(), "missed-by-the-night", entry, "");
                    }
                });
    }
}
