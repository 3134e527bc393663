package org.threshold.workflow.incident.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.incident.app.IncidentWorld.MANAGER;
import static org.threshold.workflow.incident.app.IncidentWorld.MONDAY;
import static org.threshold.workflow.incident.app.IncidentWorld.SERGEANT;
import static org.threshold.workflow.incident.app.IncidentWorld.WORKER;
import static org.threshold.workflow.incident.domain.ALook.NEXT;
import static org.threshold.workflow.incident.domain.ALook.notSafe;
import static org.threshold.workflow.incident.domain.ALook.offered;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.incident.app.IncidentGiven.There;
import org.threshold.workflow.incident.app.NameAbuser.Naming;
import org.threshold.workflow.incident.domain.AbuserLook;
import org.threshold.workflow.incident.domain.AbuserResult;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork.State;
import org.threshold.workflow.incident.domain.Children;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/** Whoever is alleged to have abused is worked with, and nobody is put at risk by it. */
class AbuserWorkTest {

    private static final String STEP = "work-with-alleged-abuser";
    private static final Instant SUNDAY = MONDAY.minus(Duration.ofHours(20));
    private static final PersonId HE = new PersonId(new UUID(0, 6));

    private final IncidentWorld world = new IncidentWorld();

    @Test
    @Requirement("R-C&F-8a")
    void there_is_one_timed_task_for_each_who_is_alleged_to_have_abused() {
        recorded(SUNDAY, HE, world.mother);

        assertThat(world.steps.waiting())
                .filteredOn(task -> task.step().equals(STEP))
                .hasSize(2)
                .allSatisfy(
                        task -> {
                            assertThat(task.due().dueAt())
                                    .isEqualTo(Instant.parse("2026-11-30T17:00:00Z"));
                            assertThat(task.candidates())
                                    .contains(
                                            Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER);
                            assertThat(task.subject().cases()).containsExactly(world.ref.value());
                        });
    }

    @Test
    @Requirement("R-C&F-8a")
    void who_is_named_later_or_twice_has_one_task_too() {
        IncidentId id = world.happened(SUNDAY);

        assertThat(named(id, HE)).isInstanceOf(Naming.Kept.class);
        assertThat(named(id, HE)).isInstanceOf(Naming.Kept.class);

        assertThat(world.steps.only(STEP).subject().id()).isEqualTo(work().id().value());
        assertThat(world.cases.locked(world.ref)).isTrue();
    }

    @Test
    @Requirement("R-C&F-8a")
    void another_incident_brings_what_waits_forward_and_opens_no_second_task() {
        recorded(SUNDAY, HE);
        say(notSafe());
        assertThat(due()).isEqualTo(Instant.parse("2026-12-01T10:00:00Z"));

        var second = recorded(SUNDAY.plusSeconds(60), HE);

        assertThat(work().about().incidents()).hasSize(2).contains(second);
        assertThat(due()).isEqualTo(Instant.parse("2026-11-30T17:00:00Z"));
        assertThat(world.steps.limitsMoved()).hasSize(1);
    }

    @Test
    @Requirement("R-C&F-8a")
    void not_safe_now_is_kept_with_its_reason_and_the_task_is_back_by_the_day_that_was_said() {
        recorded(SUNDAY, HE);

        Completion done = say(notSafe());

        assertThat(((Completion.Done) done).next()).contains("on the work list again");
        assertThat(work().isOpen()).isTrue();
        assertThat(work().looks().getFirst().said().safety().because())
                .isEqualTo("He has her telephone.");
        assertThat(due()).isEqualTo(NEXT.atTime(10, 0).toInstant(ZoneOffset.UTC));
        assertThat(world.steps.only(STEP).due().dueAt()).isEqualTo(due());
        assertThat(world.audit)
                .filteredOn(entry -> entry.what().equals("alleged-abuser-worked-with"))
                .extracting(AuditEntry::why)
                .containsExactly("");
    }

    @Test
    @Requirement("R-C&F-8a")
    void a_last_result_ends_it_and_another_incident_begins_it_anew() {
        recorded(SUNDAY, HE);

        say(offered(AbuserResult.DECLINED));

        assertThat(work().state()).isEqualTo(State.ENDED);
        assertThat(world.steps.of(work().id().value())).isEmpty();
        assertThat(limits(work())).noneMatch(Deadline::isOpen);
        world.at(MONDAY.plusSeconds(60));
        recorded(SUNDAY, HE);
        assertThat(world.abusers.of(List.of(world.ref)))
                .extracting(AbuserWork::state)
                .containsExactly(State.OPEN, State.ENDED);
    }

    @Test
    @Requirement("R-C&F-8a")
    void what_is_missing_is_refused_and_the_task_stays() {
        recorded(SUNDAY, HE);

        var refused =
                say(
                        new AbuserLook(
                                notSafe().safety(),
                                notSafe().talk(),
                                notSafe().offer(),
                                Optional.empty()));

        assertThat(refused).isInstanceOf(Completion.Refused.class);
        assertThat(work().looks()).isEmpty();
        assertThat(world.steps.only(STEP).subject().kind()).isEqualTo("alleged-abuser");
    }

    @Test
    @Requirement("R-C&F-8a")
    void another_family_of_the_same_person_never_sees_it() {
        recorded(SUNDAY, HE);
        var elsewhere =
                new IncidentGiven(Optional.empty(), Optional.of(SUNDAY), nothing(), Set.of(HE));

        world.incident.handle(SERGEANT, world.ofSister, elsewhere);

        assertThat(world.readAbusers.of(MANAGER, world.ofSister))
                .singleElement()
                .satisfies(
                        work -> assertThat(work.about().cases()).containsExactly(world.ofSister));
        assertThat(work().about().cases()).containsExactly(world.ref);
    }

    @Test
    void who_is_not_said_or_not_on_record_and_what_is_of_no_case_is_refused() {
        IncidentId id = world.happened(SUNDAY);

        assertThat(named(id)).isInstanceOf(Naming.Refused.class);
        assertThat(named(new IncidentId(new UUID(5, 99)), HE)).isInstanceOf(Naming.Refused.class);
        assertThat(world.name.handle(WORKER, new CaseRef("CP-9"), id, Set.of(HE)))
                .isInstanceOf(Naming.NoSuchCase.class);
        assertThat(named(id, IncidentWorld.NOBODY)).isInstanceOf(Naming.Refused.class);
        assertThat(world.steps.of(id.value())).doesNotContain(STEP);
    }

    @Test
    void a_report_that_is_withdrawn_ends_what_nobody_had_looked_at() {
        var what =
                new NewChange(
                        ChangeKind.DASH_ASSESSED,
                        "assessed",
                        List.of(world.ref),
                        MONDAY,
                        Map.of("grade", "high"),
                        "");
        world.record(SERGEANT, what);
        named(world.rows.of(world.ref).getFirst().id(), HE);

        world.standing.clear();
        world.reported.replaced(new Change(new ChangeId(UUID.randomUUID()), what, MANAGER, MONDAY));

        assertThat(work().state()).isEqualTo(State.WITHDRAWN);
        assertThat(world.steps.of(work().id().value())).isEmpty();
        assertThat(limits(work())).noneMatch(Deadline::isOpen);
    }

    @Test
    void it_goes_on_under_the_case_that_a_case_joins_and_who_reads_the_name_is_kept() {
        recorded(SUNDAY, HE);
        AbuserWork one = work();

        world.joinedAbusers.joined(
                new CaseJoined(WORKER, world.ref, world.ofSister, List.of(), MONDAY));

        assertThat(world.steps.only(STEP).subject().cases())
                .containsExactly(world.ofSister.value());
        assertThat(world.readAbusers.whom(WORKER, one.id())).isPresent();
        assertThat(world.audit).extracting(AuditEntry::what).contains("alleged-abuser-read");
        var glance = new AbuserGlance(world.abusers);
        assertThat(glance.page(one.id().value())).isEqualTo("/cases/" + world.ofSister);
        assertThat(glance.known(one.id().value()).getFirst())
                .endsWith("nobody has spoken to them yet.");
    }

    private IncidentId recorded(Instant when, PersonId... alleged) {
        var given =
                new IncidentGiven(Optional.empty(), Optional.of(when), nothing(), Set.of(alleged));
        return ((RecordIncident.Recording.Kept) world.incident.handle(SERGEANT, world.ref, given))
                .id();
    }

    private static There nothing() {
        return new There(Children.NOT_KNOWN, Set.of(), "", "");
    }

    private Naming named(IncidentId id, PersonId... alleged) {
        return world.name.handle(WORKER, world.ref, id, Set.of(alleged));
    }

    private Completion say(AbuserLook look) {
        return world.abuserWork.handle(WORKER, work().id(), look);
    }

    private AbuserWork work() {
        return world.abusers.of(List.of(world.ref)).getFirst();
    }

    private Instant due() {
        return limits(work()).stream().filter(Deadline::isOpen).findFirst().orElseThrow().dueAt();
    }

    private List<Deadline> limits(AbuserWork one) {
        return world.time.deadlines().of("alleged-abuser", one.id().value());
    }
}
