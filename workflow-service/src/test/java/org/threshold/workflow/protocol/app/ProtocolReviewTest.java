package org.threshold.workflow.protocol.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.protocol.domain.ProtocolReview;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.FakeSteps;

/** The protocol was agreed on 27 November 2026; the area has it reviewed within twelve months. */
class ProtocolReviewTest {

    private static final LocalDate AGREED = LocalDate.parse("2026-11-27");
    private static final Instant DUE = london("2027-11-26T17:00");
    private static final Actor MANAGER = Actors.in(Role.SERVICE_MANAGER);

    private final ProtocolReviewsInMemory reviews = new ProtocolReviewsInMemory();
    private final FakeSteps steps = new FakeSteps();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final DeadlinesInMemory time =
            new DeadlinesInMemory(DUE)
                    .heardBy(
                            rung ->
                                    told.add(
                                            rung.rung().name()
                                                    + ": "
                                                    + rung.told().stream()
                                                            .map(Told::words)
                                                            .toList()));
    private Instant now = DUE;

    private final ProtocolStanding standing =
            new ProtocolStanding(reviews, time.deadlines(), () -> now, new FirstReview(AGREED));
    private final OpenProtocolReview open =
            new OpenProtocolReview(standing, time.deadlines(), steps, () -> now);
    private final RecordProtocolReview record =
            new RecordProtocolReview(
                    Actors::require,
                    steps,
                    time.deadlines(),
                    standing,
                    new ReviewRecord(reviews, audit::add, () -> now, UUID::randomUUID));

    @Test
    @Requirement({"L-3.1.11", "R-C&F-5a"})
    void the_partnership_manager_is_alerted_60_30_and_0_days_before_each_once() {
        at("2027-09-27T16:59:59");
        assertThat(steps.waiting()).isEmpty();

        at("2027-09-27T17:00");
        at("2027-09-28T17:00");
        at("2027-10-27T16:59:59");
        assertThat(told).containsExactly("warned: [service manager]");

        at("2027-10-27T17:00");
        at("2027-11-26T16:59:59");
        assertThat(told).hasSize(2).last().isEqualTo("then: [service manager]");

        at("2027-11-26T17:00");
        at("2027-11-26T18:00");
        assertThat(told).hasSize(3).last().isEqualTo("at the limit: [service manager]");
    }

    @Test
    @Requirement({"L-3.1.11", "R-C&F-5a"})
    void it_is_owned_work_until_a_new_review_is_recorded_with_who_when_and_what() {
        at("2027-12-24T10:00");
        assertThat(steps.only().candidates())
                .containsExactlyInAnyOrder(Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE);
        assertThat(limits()).singleElement().matches(Deadline::isOpen);

        assertThat(recorded(Optional.of("2027-12-20"))).isInstanceOf(Completion.Done.class);

        assertThat(steps.waiting()).isEmpty();
        assertThat(limits()).noneMatch(Deadline::isOpen);
        var kept = reviews.latest().orElseThrow();
        assertThat(kept.by()).isEqualTo(MANAGER.staff());
        assertThat(kept.on()).isEqualTo("2027-12-20");
        assertThat(kept.found()).isEqualTo("All agencies agreed.");
        assertThat(audit).extracting(AuditEntry::what).containsExactly("protocol-reviewed");
        assertThat(standing.next().dueAt()).isEqualTo(london("2028-12-20T17:00"));
        at("2027-12-24T11:00");
        assertThat(steps.waiting()).isEmpty();
    }

    @Test
    void without_a_day_or_by_somebody_else_it_goes_on_waiting() {
        at("2027-12-24T10:00");

        assertThat(recorded(Optional.empty())).isInstanceOf(Completion.Refused.class);
        assertThatThrownBy(
                        () ->
                                record.handle(
                                        Actors.in(Role.DUTY_SOCIAL_WORKER),
                                        steps.only(),
                                        Optional.empty(),
                                        ""))
                .isInstanceOf(AccessRefused.class);

        assertThat(steps.waiting()).hasSize(1);
        assertThat(reviews.latest()).isEmpty();
    }

    @Test
    void whoever_comes_late_is_told_so() {
        at("2027-12-24T10:00");
        var task = steps.only();
        recorded(Optional.of("2027-12-20"));

        assertThat(record.handle(MANAGER, task, Optional.of(AGREED), "Again."))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    void once_a_review_is_recorded_the_pages_say_nothing_any_more() {
        at("2027-12-24T10:00");
        assertThat(standing.lateSince()).isPresent();

        recorded(Optional.of("2027-12-20"));

        assertThat(standing.lateSince()).isEmpty();
    }

    @Test
    void what_every_page_asks_is_not_read_for_each() {
        var counted = mock(ProtocolReviews.class);
        var asked =
                new ProtocolStanding(counted, time.deadlines(), () -> now, new FirstReview(AGREED));

        asked.lateSince();
        asked.lateSince();

        verify(counted, times(1)).latest();
    }

    @Test
    @Requirement("L-3.1.11")
    void past_its_day_and_not_on_it_the_pages_say_so() {
        now = DUE;
        assertThat(standing.lateSince()).isEmpty();
        now = DUE.plusSeconds(1);
        assertThat(standing.lateSince()).contains(LocalDate.parse("2027-11-26"));
    }

    @Test
    void whoever_is_alerted_reads_when_it_was_reviewed_last() {
        var glance = new ProtocolGlance(standing);

        assertThat(glance.kind()).isEqualTo("joint-protocol");
        assertThat(glance.page(UUID.randomUUID())).isEqualTo("/protocol");
        assertThat(glance.known(UUID.randomUUID()).getFirst()).contains("27 November 2026");
    }

    /** The timers look, and whatever rung is due is climbed. */
    private void at(String instant) {
        now = london(instant);
        time.at(now);
        open.handle();
        limits().forEach(limit -> time.ladder().handle(limit.id(), now));
    }

    private List<Deadline> limits() {
        return time.deadlines().of("joint-protocol", ProtocolReview.shipped(AGREED).id());
    }

    private Completion recorded(Optional<String> on) {
        return record.handle(
                MANAGER, steps.only(), on.map(LocalDate::parse), "All agencies agreed.");
    }
}
