package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.domain.DetailFor;
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

    /** What somebody who asks for a change gets. */
    public sealed interface Answer {}

    /**
     * A change as it is read.
     *
     * @param replacedBy what corrected or withdrew it; empty while it stands
     */
    public record Read(KeptChange change, Optional<ChangeId> replacedBy) implements Answer {}

    /**
     * Their agency was told of it, and the time to read it is over.
     *
     * @param since from when on, UTC
     */
    public record Ended(Instant since) implements Answer {}

    /** Their agency was told of the fact only. */
    public record FactOnly() implements Answer {}

    /** There is none, or none that they may know of. */
    public record NotThere() implements Answer {}

    /** A recipient who was told, and whether they have acknowledged. */
    public record Heard(Notification notification, NotificationStanding standing) {}

    /** Who was told of a change, in the order in which they were. */
    @Transactional(readOnly = true)
    public List<Heard> heard(Actor who, ChangeId id) {
        return changes.toRead(who, id).stream()
                .filter(asked -> asked.open() instanceof DetailFor.Open)
                .flatMap(change -> notifications.of(id).stream())
                .map(one -> new Heard(one, notifications.standing(one.id())))
                .toList();
    }

    /** The change, or why not; that somebody read it, or was not let, is kept. */
    @Transactional
    public Answer handle(Actor who, ChangeId id) {
        return changes.toRead(who, id)
                .map(asked -> answer(who, asked.change(), asked.open()))
                .orElseGet(NotThere::new);
    }

    private Answer answer(Actor who, KeptChange kept, DetailFor open) {
        return switch (open) {
            case DetailFor.Open() -> {
                record.read(who, kept.change());
                yield new Read(kept, records.successor(kept.change().id()));
            }
            case DetailFor.Ended(var since) -> {
                record.notRead(who, kept.change(), "ended");
                yield new Ended(since);
            }
            case DetailFor.FactOnly() -> {
                record.notRead(who, kept.change(), "fact-only");
                yield new FactOnly();
            }
            case DetailFor.NotTold() -> new NotThere();
        };
    }
}
