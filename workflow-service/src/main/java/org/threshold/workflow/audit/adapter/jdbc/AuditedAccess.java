package org.threshold.workflow.audit.adapter.jdbc;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.AccessLog;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;

/** Keeps in the audit what access saw; the subject of each line is the actor, or a key. */
@Repository
class AuditedAccess implements AccessLog {

    private static final String SUBJECT = "actor";
    private static final String KEY = "api-key";

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

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void outsideSession(Actor actor) {
        keep(actor, "signed-in-outside-session");
    }

    @Override
    public void sessionEntered(Actor actor, StaffId whose) {
        trail.record(
                new AuditEntry(actor, "session-entered", SUBJECT, whose.value(), List.of(), ""));
    }

    @Override
    public void keyIssued(Actor actor, SystemId key, Agency agency) {
        key(actor, "key-issued", key, agency.code());
    }

    @Override
    public void keyEnded(Actor actor, SystemId key) {
        key(actor, "key-ended", key, "");
    }

    private void key(Actor actor, String what, SystemId key, String why) {
        trail.record(new AuditEntry(actor, what, KEY, key.value(), List.of(), why));
    }

    private void keep(Actor actor, String what) {
        trail.record(new AuditEntry(actor, what, SUBJECT, actor.id().value(), List.of(), ""));
    }
}
