package org.threshold.workflow.circumstances.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.ReplaceChange.Replacement;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Priority;
import org.threshold.workflow.circumstances.domain.Purpose;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.circumstances.domain.ToTell;
import org.threshold.workflow.circumstances.domain.WhoHears;

/** Tells everybody who was told of a change that was wrong, and whoever the rules name now. */
@Service
class TellOfReplacement {

    private final Notifications notifications;
    private final SupersedeNotification supersede;
    private final TellEveryone everyone;
    private final ChangeRecord record;

    TellOfReplacement(
            Notifications notifications,
            SupersedeNotification supersede,
            TellEveryone everyone,
            ChangeRecord record) {
        this.notifications = notifications;
        this.supersede = supersede;
        this.everyone = everyone;
        this.record = record;
    }

    void tell(Replacement replacement, Change now, WhoHears byRule) {
        record.kept(now, replacement.relation());
        List<Notification> before = notifications.of(replacement.originalId());
        before.forEach(one -> supersede.handle(now.by(), one));
        everyone.tell(now, with(before, byRule), purpose(before, replacement.relation()));
    }

    private static WhoHears with(List<Notification> before, WhoHears byRule) {
        Map<Recipient, ToTell> all = new LinkedHashMap<>();
        byRule.tell().forEach(one -> all.put(one.recipient(), one));
        before.stream().map(Notification::to).forEach(one -> all.putIfAbsent(one.recipient(), one));
        Priority priority =
                before.stream()
                        .map(one -> one.urgency().priority())
                        .reduce(byRule.priority(), Priority::orFaster);
        return new WhoHears(
                priority, new ArrayList<>(all.values()), byRule.missing(), byRule.leftOut());
    }

    private static Function<Recipient, Purpose> purpose(
            List<Notification> before, Relation relation) {
        Map<Recipient, NotificationId> told =
                before.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.to().recipient(),
                                        Notification::id,
                                        (first, again) -> first));
        return recipient -> {
            NotificationId original = told.get(recipient);
            if (original == null) {
                return new Purpose.Tell();
            }
            return relation instanceof Relation.Withdrawal
                    ? new Purpose.Withdraw(original)
                    : new Purpose.Correct(original);
        };
    }
}
