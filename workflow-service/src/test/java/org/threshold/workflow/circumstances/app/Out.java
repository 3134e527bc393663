package org.threshold.workflow.circumstances.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.contract.PublishedEvents;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.platform.Errand;
import org.threshold.workflow.platform.JobCompletion;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Topics;
import org.threshold.workflow.worklist.Notice;

/** Everything that a use case says to anybody, kept in the order in which it said it. */
final class Out implements EngineOutbox {

    final List<EngineMessage> toEngine = new ArrayList<>();
    final List<OutgoingEvent> events = new PublishedEvents();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    final List<Role> noticed = new ArrayList<>();
    final List<Errand> errands = new ArrayList<>();

    @Override
    public void publish(EngineMessage message) {
        toEngine.add(message);
    }

    @Override
    public void complete(JobCompletion completion) {
        throw new UnsupportedOperationException("a step's job is completed by the work list");
    }

    void notice(Role role, Notice.About about, String words) {
        notices.add(role.code() + ": " + words);
        noticed.add(role);
    }

    /** The recipients' keys of the requests to the notification service, in order. */
    List<String> asked() {
        return requests().stream().map(OutgoingEvent::key).toList();
    }

    List<OutgoingEvent> requests() {
        return events.stream()
                .filter(event -> event.topic().equals(Topics.NOTIFICATION_REQUESTS))
                .toList();
    }

    /** The names of the messages to the engine about one notification, in order. */
    List<String> messages(UUID about) {
        return toEngine.stream()
                .filter(message -> message.key().equals(about))
                .map(EngineMessage::name)
                .toList();
    }

    /** What the audit has of one subject. */
    List<String> acts(UUID subject) {
        return audit.stream()
                .filter(entry -> entry.subjectId().equals(subject))
                .map(AuditEntry::what)
                .toList();
    }

    /** Forgets what was said so far. */
    void clear() {
        toEngine.clear();
        events.clear();
        audit.clear();
        notices.clear();
        noticed.clear();
        errands.clear();
    }
}
