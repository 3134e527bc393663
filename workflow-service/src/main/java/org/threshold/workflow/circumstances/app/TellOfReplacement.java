package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.ReplaceChange.Replacement;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Purpose;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.circumstances.domain.WhoHears;

/** Tells everybody who was told of a change that was wrong, and whoever the rules name now. */
@Service
class TellOfReplacement {

    private final Notifications notifications;
    private final SupersedeNotification supersede;
    private final TellEveryone everyone;
    private final ChangeRecord record;
    private final WhoMustHear who;

    TellOfReplacement(
            Notifications notifications,
            SupersedeNotification supersede,
            TellEveryone everyone,
            ChangeRecord record,
            WhoMustHear who) {
        this.notifications = notifications;
        this.supersede = supersede;
        this.everyone = everyone;
        this.record = record;
        this.who = who;
    }

    /**
     * Whom the rules name for what takes the place of a change; a withdrawal reaches nobody new.
     */
    WhoHears byRule(Replacement replacement, List<LeftOut> leftOut) {
        return replacement.relation() instanceof Relation.Withdrawal
                ? WhoHears.nobodyNew()
                : who.of(replacement.now(), leftOut);
    }

    void tell(Replacement replacement, Change now, WhoHears byRule) {
        record.kept(now, replacement.relation());
        List<Notification> before = notifications.of(replacement.originalId());
        before.forEach(one -> supersede.handle(now.by(), one));
        everyone.endAgreeing(now, replacement.originalId());
        boolean toldAnotherWay = everyone.endAsking(now.by(), replacement.originalId());
        WhoHears hears = who.andWhoeverHeard(byRule, before);
        everyone.tell(now, hears, purpose(before, replacement.relation()));
        if (toldAnotherWay && hears.missing().isEmpty()) {
            everyone.askManager(now, hears);
        }
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
