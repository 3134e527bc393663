package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.NotificationStanding;

/** Somebody who was told looks up what it is about; that they did is kept. */
@Service
public class ReadChange {

    private final OwnChanges changes;
    private final ChangeRecords records;
    private final ChangeRecord record;
    private final Notifications notifications;

    ReadChange(
            OwnChanges changes,
            ChangeRecords records,
            ChangeRecord record,
            Notifications notifications) {
        this.changes = changes;
        this.records = records;
        this.record = record;
        this.notifications = notifications;
    }

    /**
     * A change as it is read.
     *
     * @param replacedBy what corrected or withdrew it; empty while it stands
     */
    public record Read(KeptChange change, Optional<ChangeId> replacedBy) {}

    /** A recipient who was told, and whether they have acknowledged. */
    public record Heard(Notification notification, NotificationStanding standing) {}

    /** Who was told of a change, in the order in which they were. */
    @Transactional(readOnly = true)
    public List<Heard> heard(Actor who, ChangeId id) {
        return changes.toRead(who, id).stream()
                .flatMap(change -> notifications.of(id).stream())
                .map(one -> new Heard(one, notifications.standing(one.id())))
                .toList();
    }

    /** The change; empty when there is none, or none that this actor may know of. */
    @Transactional
    public Optional<Read> handle(Actor who, ChangeId id) {
        Optional<KeptChange> found = changes.toRead(who, id);
        found.ifPresent(kept -> record.read(who, kept.change()));
        return found.map(kept -> new Read(kept, records.successor(id)));
    }
}
