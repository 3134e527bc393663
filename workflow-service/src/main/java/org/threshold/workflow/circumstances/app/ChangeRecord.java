package org.threshold.workflow.circumstances.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.platform.EventOutbox;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Topics;

/** Keeps in the audit what happens to changes and notifications, and says it on each case. */
@Service
class ChangeRecord {

    private static final String CHANGE = "change";
    private static final String NOTIFICATION = "notification";

    private final AuditTrail audit;
    private final EventOutbox events;

    ChangeRecord(AuditTrail audit, EventOutbox events) {
        this.audit = audit;
        this.events = events;
    }

    /** A change was recorded, corrected or withdrawn. */
    void kept(Change change, Relation relation) {
        audit.record(
                new AuditEntry(
                        change.by(),
                        "change-" + relation.code(),
                        CHANGE,
                        change.id().value(),
                        change.what().caseRefs(),
                        change.what().kind().id()));
        if (change.what().kind() != ChangeKind.REFERRAL) {
            change.what().caseRefs().forEach(ref -> say(ref, change, relation));
        }
    }

    private void say(String ref, Change change, Relation relation) {
        var what = change.what();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("case", ref);
        data.put("changeId", change.id().toString());
        data.put("eventId", what.kind().id());
        data.put("relation", relation.code());
        data.put("occurredAt", what.occurredAt().toString());
        data.put("recordedAt", change.recordedAt().toString());
        data.put("codes", what.codes());
        if (!what.stage().isEmpty()) {
            data.put("stage", what.stage());
        }
        switch (relation) {
            case Relation.First _ -> {}
            case Relation.Correction(var original) -> data.put("original", original.toString());
            case Relation.Withdrawal(var original) -> data.put("original", original.toString());
        }
        publish(ref, what.kind().eventName(), data);
    }

    /** Somebody acknowledged; told on each case when it was the first. */
    void acknowledged(Actor by, Notification about, Acknowledgement given, boolean first) {
        keep(by, "notification-acknowledged", about, given.how().code() + ", " + given.by().role());
        if (first) {
            var recipient = about.to().recipient();
            for (String ref : about.to().caseRefs()) {
                Map<String, Object> data = new LinkedHashMap<>();
                data.put("case", ref);
                data.put("changeId", about.change().toString());
                data.put("notificationId", about.id().toString());
                data.put(
                        "recipient",
                        Map.of("agency", recipient.agency().code(), "role", recipient.role()));
                data.put("how", given.how().code());
                data.put("at", given.at().toString());
                publish(ref, "notification-acknowledged", data);
            }
        }
    }

    /** Anything else that happened to a notification. */
    void keep(Actor by, String what, Notification about, String why) {
        audit.record(
                new AuditEntry(
                        by, what, NOTIFICATION, about.id().value(), about.to().caseRefs(), why));
    }

    /** A manager said whether somebody is told who was left out. */
    void leftOut(Actor by, String what, Change change, String why) {
        List<String> cases = change.what().caseRefs();
        audit.record(new AuditEntry(by, what, CHANGE, change.id().value(), cases, why));
    }

    /** Somebody read what a change is about. */
    void read(Actor by, Change change) {
        List<String> cases = change.what().caseRefs();
        audit.record(new AuditEntry(by, "change-read", CHANGE, change.id().value(), cases, ""));
    }

    /** Somebody who was told wanted to read it and was not let. */
    void notRead(Actor by, Change change, String why) {
        List<String> cases = change.what().caseRefs();
        audit.record(
                new AuditEntry(by, "change-not-read", CHANGE, change.id().value(), cases, why));
    }

    private void publish(String ref, String name, Map<String, Object> data) {
        events.publish(
                new OutgoingEvent(Topics.CASE_EVENTS, ref, "org.threshold." + name + ".v1", data));
    }
}
