package org.threshold.workflow.circumstances.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.domain.DetailFor;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.platform.CaseClock;

/** Which changes somebody may correct, withdraw or read: an agency’s system, only its own. */
@Service
class OwnChanges {

    private final Access access;
    private final ChangeRecords records;
    private final Notifications notifications;
    private final CaseClock clock;

    OwnChanges(Access access, ChangeRecords records, Notifications notifications, CaseClock clock) {
        this.access = access;
        this.records = records;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * A change that somebody asks for.
     *
     * @param open whether they may read it; never {@link DetailFor.NotTold}
     */
    record Asked(KeptChange change, DetailFor open) {}

    /** The change, locked, if this actor may correct or withdraw it. */
    Optional<KeptChange> toReplace(Actor who, ChangeId id) {
        access.require(who, Activity.CORRECT_CHANGE);
        return records.lock(id).filter(change -> practitioner(who) || reported(who, change));
    }

    /** The change, unless this actor may not even know of it: they reported it or were told. */
    Optional<Asked> toRead(Actor who, ChangeId id) {
        access.require(who, Activity.READ_NOTIFICATION_DETAIL);
        return records.find(id)
                .map(change -> new Asked(change, open(who, change, id)))
                .filter(asked -> !(asked.open() instanceof DetailFor.NotTold));
    }

    private DetailFor open(Actor who, KeptChange change, ChangeId id) {
        return practitioner(who) || reported(who, change)
                ? new DetailFor.Open()
                : DetailFor.of(notifications.of(id), who.agency(), clock.now());
    }

    private static boolean practitioner(Actor who) {
        return who.roles().stream().anyMatch(Role::practitioner);
    }

    private static boolean reported(Actor who, KeptChange change) {
        return change.reporter() == who.agency();
    }
}
