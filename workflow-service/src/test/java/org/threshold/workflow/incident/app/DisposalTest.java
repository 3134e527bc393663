package org.threshold.workflow.incident.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.incident.app.IncidentWorld.MONDAY;
import static org.threshold.workflow.incident.app.IncidentWorld.SERGEANT;
import static org.threshold.workflow.incident.app.IncidentWorld.WORKER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.incident.app.RecordDisposal.Recording;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.DisposalGiven;
import org.threshold.workflow.incident.domain.DisposalKind;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/** How the police disposed of an incident, and a warning that is put before the lead. */
class DisposalTest {

    private static final String STEP = "look-at-abuse-warning";
    private static final Instant SUNDAY = MONDAY.minus(Duration.ofHours(20));
    private static final Actor LEAD = Actors.in(Role.SERVICE_MANAGER);

    private final IncidentWorld world = new IncidentWorld();

    @ParameterizedTest
    @EnumSource(DisposalKind.class)
    @Requirement("R-TVP-5")
    void a_warning_with_children_in_the_household_is_put_before_the_lead_and_nothing_else_is(
            DisposalKind kind) {
        IncidentId id = world.happened(SUNDAY);

        disposed(id, kind, MONDAY);

        Disposal one = only();
        boolean warning =
                kind == DisposalKind.HARASSMENT_WARNING
                        || kind == DisposalKind.FIRST_INSTANCE_WARNING;
        assertThat(one.how().kind()).isEqualTo(kind);
        assertThat(world.steps.of(one.id().value())).isEqualTo(warning ? List.of(STEP) : List.of());
    }

    @Test
    @Requirement("R-TVP-5")
    void the_lead_has_one_working_day_and_says_whether_it_was_enough() {
        IncidentId id = world.happened(SUNDAY);
        disposed(id, DisposalKind.HARASSMENT_WARNING, MONDAY);
        var task = world.steps.only(STEP);
        assertThat(task.candidates())
                .containsExactlyInAnyOrder(Role.DUTY_INSPECTOR, Role.SERVICE_MANAGER);
        assertThat(task.due().dueAt()).isEqualTo(Instant.parse("2026-11-24T17:00:00Z"));
        assertThat(task.subject().cases()).containsExactly(world.ref.value());

        var silent = world.lookAtWarning.handle(LEAD, only().id(), false, " ");
        var said = world.lookAtWarning.handle(LEAD, only().id(), false, "An order is applied for.");
        var late = world.lookAtWarning.handle(LEAD, only().id(), true, "Enough.");

        assertThat(((Completion.Refused) silent).refusals().getFirst().field()).isEqualTo("words");
        assertThat(said).isInstanceOf(Completion.Done.class);
        assertThat(late).isInstanceOf(Completion.Gone.class);
        assertThat(only().seen().orElseThrow().enough()).isFalse();
        assertThat(world.time.deadlines().of("abuse-warning", only().id().value()))
                .noneMatch(Deadline::isOpen);
    }

    @Test
    @Requirement("R-TVP-5")
    void what_is_recorded_again_is_kept_once_and_a_second_warning_asks_the_lead_no_second_time() {
        IncidentId id = world.happened(SUNDAY);

        disposed(id, DisposalKind.HARASSMENT_WARNING, MONDAY);
        disposed(id, DisposalKind.HARASSMENT_WARNING, MONDAY);
        disposed(id, DisposalKind.FIRST_INSTANCE_WARNING, MONDAY.minusSeconds(60));

        assertThat(world.readDisposals.of(WORKER, world.ref))
                .extracting(one -> one.how().kind())
                .containsExactly(
                        DisposalKind.HARASSMENT_WARNING, DisposalKind.FIRST_INSTANCE_WARNING);
        assertThat(world.steps.only(STEP).subject().kind()).isEqualTo("abuse-warning");
        assertThat(world.audit)
                .filteredOn(entry -> entry.what().equals("domestic-abuse-incident-disposed-of"))
                .extracting(AuditEntry::why)
                .containsExactly("harassment-warning", "first-instance-warning");
    }

    @Test
    void what_is_still_to_come_or_before_the_incident_or_of_none_is_refused() {
        IncidentId id = world.happened(SUNDAY);
        var caution = DisposalKind.CAUTION;

        assertThat(disposed(id, caution, MONDAY.plusSeconds(1)))
                .isInstanceOf(Recording.Refused.class);
        assertThat(disposed(id, caution, SUNDAY.minusSeconds(1)))
                .isInstanceOf(Recording.Refused.class);
        assertThat(disposed(new IncidentId(new UUID(5, 99)), caution, MONDAY))
                .isInstanceOf(Recording.Refused.class);
        assertThat(
                        world.disposal.handle(
                                WORKER,
                                new CaseRef("CP-9"),
                                id,
                                new DisposalGiven(caution, MONDAY, "")))
                .isInstanceOf(Recording.NoSuchCase.class);
        assertThat(world.readDisposals.of(WORKER, world.ref)).isEmpty();
        assertThat(disposed(id, caution, SUNDAY)).isInstanceOf(Recording.Kept.class);
    }

    @Test
    void a_warning_is_looked_at_under_the_case_that_a_case_joins() {
        IncidentId id = world.happened(SUNDAY);
        disposed(id, DisposalKind.HARASSMENT_WARNING, MONDAY);

        world.joined.joined(new CaseJoined(WORKER, world.ref, world.ofSister, List.of(), MONDAY));

        assertThat(world.steps.only(STEP).subject().cases())
                .containsExactly(world.ofSister.value());
        var glance = new WarningGlance(world.disposals);
        var subject = world.steps.only(STEP).subject().id();
        assertThat(glance.page(subject)).isEqualTo("/cases/" + world.ofSister);
        assertThat(glance.known(subject))
                .containsExactly(
                        "Harassment warning on Monday 23 November 2026 at 10:00, with children in the"
                                + " household.");
    }

    private Recording disposed(IncidentId id, DisposalKind kind, Instant at) {
        return world.disposal.handle(
                SERGEANT, world.ref, id, new DisposalGiven(kind, at, "Told by the officer."));
    }

    private Disposal only() {
        return world.readDisposals.of(WORKER, world.ref).getFirst();
    }
}
