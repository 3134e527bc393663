package org.threshold.workflow.circumstances.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.domain.KeptChange;

/** Somebody who was told looks up what it is about; that they did is kept. */
@Service
public class ReadChange {

    private final OwnChanges changes;
    private final ChangeRecords records;
    private final ChangeRecord record;

    ReadChange(OwnChanges changes, ChangeRecords records, ChangeRecord record) {
        this.changes = changes;
        this.records = records;
        this.record = record;
    }

    /**
     * A change as it is read.
     *
     * @param replacedBy what corrected or withdrew it; empty while it stands
     */
    public record Read(KeptChange change, Optional<ChangeId> replacedBy) {}

    /** The change; empty when there is none, or none that this actor may know of. */
    @Transactional
    public Optional<Read> handle(Actor who, ChangeId id) {
        Optional<KeptChange> found = changes.toRead(who, id);
        found.ifPresent(kept -> record.read(who, kept.change()));
        return found.map(kept -> new Read(kept, records.successor(id)));
    }
}
