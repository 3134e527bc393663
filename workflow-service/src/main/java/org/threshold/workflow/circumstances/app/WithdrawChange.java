package org.threshold.workflow.circumstances.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.app.ReplaceChange.Replacement;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;

/** Somebody says that a change did not happen, or not to this child. */
@Service
public class WithdrawChange {

    private final OwnChanges changes;
    private final ReplaceChange replace;

    WithdrawChange(OwnChanges changes, ReplaceChange replace) {
        this.changes = changes;
        this.replace = replace;
    }

    /** Withdraws a change, with the reason; whoever was told of it is told of this. */
    @Transactional
    public Reporting handle(Actor who, ChangeId id, String reason, SendingKey key) {
        return changes.toReplace(who, id)
                .map(original -> withdraw(who, original, reason, key))
                .orElseGet(Reporting.NoSuchChange::new);
    }

    private Reporting withdraw(Actor who, KeptChange original, String reason, SendingKey key) {
        if (reason.isBlank()) {
            return new Reporting.Refused(
                    List.of(
                            new Refusal(
                                    "reason",
                                    "The reason is missing.",
                                    "Say why the change is withdrawn.")));
        }
        NewChange was = original.change().what();
        NewChange now =
                new NewChange(
                        was.kind(),
                        was.stage(),
                        was.cases(),
                        was.occurredAt(),
                        was.codes(),
                        reason);
        var relation = new Relation.Withdrawal(original.change().id());
        return replace.replace(who, new Replacement(original, now, relation), key);
    }
}
