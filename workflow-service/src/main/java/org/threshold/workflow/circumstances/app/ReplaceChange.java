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
    private final TellOfReplacement tell;
    private final Features features;

    ReplaceChange(
            ChangeStamp stamp,
            ChangeRecords records,
            Sendings sendings,
            TellOfReplacement tell,
            Features features) {
        this.stamp = stamp;
        this.records = records;
        this.sendings = sendings;
        this.tell = tell;
        this.features = features;
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
        WhoHears byRule = tell.byRule(replacement, records.leftOut(replacement.originalId()));
        var change = stamp.keep(by, id, replacement.now(), replacement.relation());
        tell.tell(replacement, change, byRule);
        features.replaced(change);
    }
}
