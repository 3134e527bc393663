package org.threshold.workflow.census.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.Ids;

/** Keeps who saw or took a return on the record of every case that is in it. */
@Service
class CensusRecord {

    private final AuditTrail audit;
    private final Ids ids;

    CensusRecord(AuditTrail audit, Ids ids) {
        this.audit = audit;
        this.ids = ids;
    }

    void keep(Actor who, String act, MadeCensus made, String why) {
        audit.record(new AuditEntry(who, act, "census", ids.next(), made.cases(), why));
    }
}
