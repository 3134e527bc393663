package org.threshold.workflow.circumstances.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.ReportChange.Report;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;

/** The use cases with everything they need in memory, on Monday 23 November 2026 at ten. */
final class CircumstancesWorld {

    static final Instant AT_TEN = Times.london("2026-11-23T10:00");
    static final Instant AT_NIGHT = Times.london("2026-11-24T02:00");

    final Actor worker = staff(Role.DUTY_SOCIAL_WORKER);
    final Actor manager = staff(Role.TEAM_MANAGER);
    final Actor operator = staff(Role.OPERATOR);
    final Actor ward = Actor.system(new SystemId(new UUID(2, 1)), Agency.HOSPITAL);
    final Actor surgery = Actor.system(new SystemId(new UUID(2, 2)), Agency.GP);

    final Family family = new Family();
    final FeaturesInMemory features = new FeaturesInMemory();
    final InMemoryChangeRecords records = new InMemoryChangeRecords();
    final InMemoryNotifications notifications = new InMemoryNotifications();
    final InMemoryWithheldCopies withheld = new InMemoryWithheldCopies();
    final InMemoryTellings tellings = new InMemoryTellings();
    final InMemoryReplies replies = new InMemoryReplies();
    final StepsInMemory steps = new StepsInMemory();
    final Out out = new Out();
    final DeadlinesInMemory time = new DeadlinesInMemory(AT_TEN);
    final Deadlines deadlines = time.deadlines();
    final Access access =
            (actor, activity) -> {
                if (!activity.allowedTo(actor.roles())) {
                    throw new AccessRefused(activity);
                }
            };

    private final AtomicLong counter = new AtomicLong();
    final Ids ids = () -> new UUID(7, counter.incrementAndGet());
    private Instant now = AT_TEN;
    final UseCases uses = new UseCases(this);

    /** Moves the business clock. */
    CircumstancesWorld at(Instant instant) {
        now = instant;
        time.at(instant);
        return this;
    }

    Instant now() {
        return now;
    }

    static Actor staff(Role role) {
        return new Actor(
                new StaffId(UUID.nameUUIDFromBytes(role.code().getBytes(UTF_8))),
                Agency.CHILDRENS_SOCIAL_CARE,
                Set.of(role));
    }

    /** A mark on the arm of a baby who does not move about, seen half an hour ago. */
    NewChange injury() {
        return change(
                ChangeKind.NEW_INJURY, "", Map.of("bodySite", "arm", "mobility", "not-mobile"));
    }

    NewChange report() {
        return change(
                ChangeKind.MEDICAL_REPORT_ISSUED, "issued", Map.of("opinion", "undetermined"));
    }

    NewChange change(ChangeKind kind, String stage, Map<String, String> codes) {
        return new NewChange(
                kind,
                stage,
                List.of(Family.BABY),
                now.minusSeconds(1800),
                codes,
                "As it was seen.");
    }

    static NewChange about(NewChange what, CaseRef... cases) {
        return new NewChange(
                what.kind(), what.stage(), List.of(cases), what.occurredAt(), what.codes(), "");
    }

    static SendingKey key(String value) {
        return new SendingKey(value, "as sent");
    }

    /** Reports a change and says which it became. */
    ChangeId reported(NewChange what, LeftOut... leftOut) {
        var report = new Report(what, List.of(leftOut));
        return recorded(uses.report.handle(worker, report, key(ids.next().toString())));
    }

    /** Reports a change, and gives the notification of one of those who are told. */
    Notification told(NewChange what, Recipient recipient) {
        return told(reported(what), recipient);
    }

    Notification told(ChangeId change, Recipient recipient) {
        return notifications.of(change).stream()
                .filter(one -> one.to().recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    /** Who is told of a change, by their keys. */
    List<String> told(ChangeId change) {
        return notifications.of(change).stream().map(one -> one.to().recipient().key()).toList();
    }

    Deadline limit(Notification about) {
        return deadlines.find(about.urgency().deadline()).orElseThrow();
    }

    static ChangeId recorded(Reporting answer) {
        assertThat(answer).isInstanceOf(Reporting.Recorded.class);
        return ((Reporting.Recorded) answer).change();
    }

    static List<String> refusedFields(Reporting answer) {
        assertThat(answer).isInstanceOf(Reporting.Refused.class);
        var refusals = ((Reporting.Refused) answer).refusals();
        assertThat(refusals).allMatch(one -> !one.problem().isBlank() && !one.remedy().isBlank());
        return refusals.stream().map(Refusal::field).toList();
    }
}
