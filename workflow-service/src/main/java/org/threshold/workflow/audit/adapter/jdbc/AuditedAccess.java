package org.threshold.workflow.audit.adapter.jdbc;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.AccessLog;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;

/** Keeps in the audit what access saw; the subject of each line is the actor. */
@Repository
class AuditedAccess implements AccessLog {

    private static final String SUBJECT = "actor";

    private final AuditTrail trail;

    AuditedAccess(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(Actor actor, Activity activity) {
        var code = activity.name().toLowerCase(Locale.ROOT).replace('_', '-');
        keep(actor, "refused-to-" + code);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void signedIn(Actor actor) {
        keep(actor, "signed-in");
    }

    private void keep(Actor actor, String what) {
        trail.record(new AuditEntry(actor, what, SUBJECT, actor.id().value(), List.of(), ""));
    }
}
