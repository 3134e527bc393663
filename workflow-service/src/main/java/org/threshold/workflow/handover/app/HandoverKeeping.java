package org.threshold.workflow.handover.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.handover.domain.Standing.Handed;
import org.threshold.workflow.handover.domain.Standing.TakenOver;
import org.threshold.workflow.referral.Cases;

/** Moves entries from one standing to the next, with the work that belongs to it. */
@Service
class HandoverKeeping {

    private final Cases cases;
    private final HandoverEntries entries;
    private final HandoverWork work;
    private final HandoverRecord record;

    HandoverKeeping(
            Cases cases, HandoverEntries entries, HandoverWork work, HandoverRecord record) {
        this.cases = cases;
        this.entries = entries;
        this.work = work;
        this.record = record;
    }

    /** The entry, its case locked first and then itself. */
    Optional<HandoverEntry> lock(EntryId id) {
        return entries.find(id)
                .flatMap(
                        before -> {
                            cases.lock(List.of(before.caseRef()));
                            return entries.lock(id);
                        });
    }

    /** The night gets it on its work list. */
    void hand(HandoverEntry entry) {
        Instant now = record.now();
        entries.stand(entry.id(), new Handed(now));
        work.handed(entry, now);
        record.keep(Actor.itself(), "handed-over-to-the-night", entry, "");
    }

    /** Somebody of the night has it; {@code spokeTo} is empty where they said so themselves. */
    void takenOver(Actor who, HandoverEntry entry, Handed handed, String spokeTo) {
        var by = who.staff().orElseThrow();
        entries.stand(entry.id(), new TakenOver(handed.at(), record.now(), by, spokeTo));
        work.takenOver(who, entry);
        record.keep(who, "taken-over-for-the-night", entry, spokeTo);
    }

    /** Nobody has to do anything about it any more. */
    void ended(Actor who, HandoverEntry entry, Standing standing, String words) {
        entries.stand(entry.id(), standing);
        work.withdrawn(who, entry, words);
    }
}
