package org.threshold.workflow.agreement.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.app.RecordBreach.Given;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;

/** Records that an agreement is not kept as a change of circumstance (EV-15). */
@Service
class TellOfBreach {

    static final String BREACHED = "breached";
    static final String SUSPECTED = "suspected";
    static final String SAFE = "safe";
    static final String OBSERVER = "observer";
    static final String TERM = "term";

    private final Changes changes;
    private final AgreementRecord record;

    TellOfBreach(Changes changes, AgreementRecord record) {
        this.changes = changes;
        this.record = record;
    }

    /** When nobody says when, it was seen now; a time to come is one that somebody mistyped. */
    ChangeId of(Actor who, WrittenAgreement agreement, Given given) {
        Instant now = record.now();
        return changes.record(
                who,
                new NewChange(
                        ChangeKind.AGREEMENT_BREACHED,
                        given.seen().certain() ? BREACHED : SUSPECTED,
                        List.of(agreement.caseRef()),
                        given.occurredAt().filter(at -> !at.isAfter(now)).orElse(now),
                        codes(agreement, given),
                        given.detail()));
    }

    private static Map<String, String> codes(WrittenAgreement agreement, Given given) {
        Map<String, String> codes = new HashMap<>(AgreementNews.codes(agreement));
        codes.remove("expiresOn");
        codes.put(SAFE, given.seen().safe());
        codes.put(OBSERVER, given.seen().observer());
        if (!given.seen().term().isEmpty()) {
            codes.put(TERM, given.seen().term());
        }
        return codes;
    }
}
