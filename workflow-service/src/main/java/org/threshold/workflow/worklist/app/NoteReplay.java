package org.threshold.workflow.worklist.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.ParkedKeys;

/** Keeps who had which key replayed, in a transaction of its own. */
@Service
class NoteReplay {

    private final ParkedKeys parked;
    private final AuditTrail audit;

    NoteReplay(ParkedKeys parked, AuditTrail audit) {
        this.parked = parked;
        this.audit = audit;
    }

    @Transactional
    void handle(Actor who, String topic, String key) {
        audit.record(
                new AuditEntry(
                        who,
                        "parked-key-replayed",
                        "parked-key",
                        parked.subject(topic, key),
                        List.of(),
                        topic));
    }
}
