package org.threshold.workflow.report.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.report.domain.Sample;
import org.threshold.workflow.report.domain.SampleId;

/** What is kept of who drew, looked at and answered about a sample, and when. */
@Service
class AuditKeeping {

    private static final String SUBJECT = "audit-sample";

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    AuditKeeping(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    SampleId newId() {
        return new SampleId(ids.next());
    }

    void keep(Actor who, String act, Sample sample) {
        keep(who, act, sample.id().value(), sample.refs());
    }

    void keep(Actor who, String act, UUID subject, List<String> cases) {
        audit.record(new AuditEntry(who, act, SUBJECT, subject, cases, ""));
    }
}
