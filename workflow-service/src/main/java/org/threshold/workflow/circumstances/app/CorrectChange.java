package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.app.ReplaceChange.Replacement;
import org.threshold.workflow.circumstances.domain.ChangeCheck;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;

/**
 * Somebody says what a change should have said. The cases stay: a change on the wrong case is
 * withdrawn, and recorded on the right one.
 */
@Service
public class CorrectChange {

    private final OwnChanges changes;
    private final ReplaceChange replace;
    private final CaseClock clock;

    CorrectChange(OwnChanges changes, ReplaceChange replace, CaseClock clock) {
        this.changes = changes;
        this.replace = replace;
        this.clock = clock;
    }

    /** What it should have said. */
    public record Corrected(
            String stage, Instant occurredAt, Map<String, String> codes, String detail) {

        public Corrected {
            codes = Map.copyOf(codes);
        }

        NewChange of(NewChange original) {
            return new NewChange(
                    original.kind(), stage, original.cases(), occurredAt, codes, detail);
        }
    }

    /** Corrects a change; whoever was told of the original is told of this. */
    @Transactional
    public Reporting handle(Actor who, ChangeId id, Corrected corrected, SendingKey key) {
        return changes.toReplace(who, id)
                .map(original -> correct(who, original, corrected, key))
                .orElseGet(Reporting.NoSuchChange::new);
    }

    private Reporting correct(Actor who, KeptChange original, Corrected corrected, SendingKey key) {
        NewChange now = corrected.of(original.change().what());
        List<Refusal> refusals = ChangeCheck.refusals(now, clock.now());
        if (!refusals.isEmpty()) {
            return new Reporting.Refused(refusals);
        }
        var relation = new Relation.Correction(original.change().id());
        return replace.replace(who, new Replacement(original, now, relation), key);
    }
}
