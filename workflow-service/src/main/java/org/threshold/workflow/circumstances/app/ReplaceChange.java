package org.threshold.workflow.circumstances.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.circumstances.domain.WhoHears;
import org.threshold.workflow.platform.SendingKey;

/** Puts what corrects or withdraws a change on record: once per change, once per key. */
@Service
class ReplaceChange {

    private final ChangeStamp stamp;
    private final ChangeRecords records;
    private final Sendings sendings;
    private final WhoMustHear who;
    private final TellOfReplacement tell;

    ReplaceChange(
            ChangeStamp stamp,
            ChangeRecords records,
            Sendings sendings,
            WhoMustHear who,
            TellOfReplacement tell) {
        this.stamp = stamp;
        this.records = records;
        this.sendings = sendings;
        this.who = who;
        this.tell = tell;
    }

    /**
     * What takes the place of a change.
     *
     * @param original the change, locked
     * @param now what is put on record
     */
    record Replacement(KeptChange original, NewChange now, Relation relation) {

        ChangeId originalId() {
            return original.change().id();
        }
    }

    Reporting replace(Actor by, Replacement replacement, SendingKey key) {
        stamp.lock(replacement.now().cases());
        Optional<ChangeId> successor = records.successor(replacement.originalId());
        if (successor.isPresent()) {
            return records.sentBefore(by, key).equals(successor)
                    ? new Reporting.Recorded(successor.get())
                    : new Reporting.NotStanding(successor.get());
        }
        return sendings.once(by, key, id -> keep(by, id, replacement));
    }

    private void keep(Actor by, ChangeId id, Replacement replacement) {
        WhoHears byRule =
                replacement.relation() instanceof Relation.Withdrawal
                        ? WhoHears.nobodyNew()
                        : who.of(replacement.now(), records.leftOut(replacement.originalId()));
        var change = stamp.keep(by, id, replacement.now(), replacement.relation());
        tell.tell(replacement, change, byRule);
    }
}
