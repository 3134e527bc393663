package org.threshold.workflow.circumstances.app;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.app.ChangeRecords.KeyTaken;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.SendingKey;

/** Does once what is sent more than once under one key. */
@Service
class Sendings {

    private final ChangeRecords records;
    private final Ids ids;

    Sendings(ChangeRecords records, Ids ids) {
        this.records = records;
        this.ids = ids;
    }

    /** Does it under a new id, or answers with what it became the first time. */
    Reporting once(Actor who, SendingKey key, Consumer<ChangeId> doing) {
        var id = new ChangeId(ids.next());
        return switch (records.takeKey(who, key, id)) {
            case KeyTaken.Now() -> {
                doing.accept(id);
                yield new Reporting.Recorded(id);
            }
            case KeyTaken.Before(var earlier) -> new Reporting.Recorded(earlier);
            case KeyTaken.ForSomethingElse() -> new Reporting.KeyUsedBefore();
        };
    }

    /**
     * Does once what may be asked for again in the name of one subject.
     *
     * @param subject what asks, for example a referral
     * @param what what is asked for
     */
    void perSubject(UUID subject, String what, Consumer<ChangeId> doing) {
        var itself = Actor.itself();
        var asker = new Actor(new SystemId(subject), itself.agency(), itself.roles());
        once(asker, new SendingKey(what, ""), doing);
    }
}
