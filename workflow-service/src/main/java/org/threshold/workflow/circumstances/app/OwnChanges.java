package org.threshold.workflow.circumstances.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.domain.KeptChange;

/** Which changes somebody may correct, withdraw or read: an agency’s system, only its own. */
@Service
class OwnChanges {

    private final Access access;
    private final ChangeRecords records;
    private final Notifications notifications;

    OwnChanges(Access access, ChangeRecords records, Notifications notifications) {
        this.access = access;
        this.records = records;
        this.notifications = notifications;
    }

    /** The change, locked, if this actor may correct or withdraw it. */
    Optional<KeptChange> toReplace(Actor who, ChangeId id) {
        access.require(who, Activity.CORRECT_CHANGE);
        return records.lock(id).filter(change -> practitioner(who) || reported(who, change));
    }

    /** The change, if this actor may read what it is about: they reported it or were told. */
    Optional<KeptChange> toRead(Actor who, ChangeId id) {
        access.require(who, Activity.READ_NOTIFICATION_DETAIL);
        return records.find(id)
                .filter(change -> practitioner(who) || reported(who, change) || told(who, id));
    }

    private static boolean practitioner(Actor who) {
        return who.roles().stream().anyMatch(Role::practitioner);
    }

    private static boolean reported(Actor who, KeptChange change) {
        return change.reporter() == who.agency();
    }

    private boolean told(Actor who, ChangeId id) {
        return notifications.of(id).stream()
                .anyMatch(one -> one.to().recipient().agency() == who.agency());
    }
}
