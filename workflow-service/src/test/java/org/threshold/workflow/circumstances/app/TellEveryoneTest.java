package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.InMemoryChangeRecords.NotTold;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** Everybody is told, by day and by night, and whoever cannot be found is somebody's task. */
class TellEveryoneTest {

    private static final Recipient WORKER = Recipient.of(Role.DUTY_SOCIAL_WORKER);
    private static final Recipient NIGHT = Recipient.of(Role.EDT_WORKER);

    private final CircumstancesWorld world = new CircumstancesWorld();

    @Test
    @Requirement("R-4.2-5a")
    void a_recipient_who_cannot_be_found_is_a_managers_task_due_with_the_priority() {
        world.family.forgetPractice();

        var injury = world.reported(world.injury());
        var report = world.reported(world.report());

        assertThat(world.steps.open())
                .containsExactly(
                        "tell-another-way: [TEAM_MANAGER, EDT_MANAGER]",
                        "tell-another-way: [TEAM_MANAGER, EDT_MANAGER]");
        assertThat(dueMinutes(injury)).isEqualTo(30);
        assertThat(dueMinutes(report)).isEqualTo(120);
    }

    @Test
    void a_recipient_who_cannot_be_found_is_kept_as_not_told_with_the_reason() {
        world.family.forgetPractice();

        var id = world.reported(world.injury());

        assertThat(world.records.notTold)
                .containsExactly(
                        new NotTold(
                                id,
                                "GP of the child and of each parent or carer",
                                "nobody-found",
                                "No GP practice is recorded for the child."));
        assertThat(world.told(id)).contains("gp:practice-k82002");
    }

    @Test
    @Requirement("L-3.1.21")
    void a_known_parent_whose_gp_cannot_be_found_is_kept_and_asked_for_too() {
        world.family.forgetMothersPractice();

        world.reported(world.injury());

        assertThat(world.records.notTold)
                .extracting(NotTold::reason)
                .containsExactly("No GP practice is recorded for a known parent or carer.");
        assertThat(world.steps.open()).hasSize(1);
    }

    @Test
    @Requirement({"L-3.1.21", "R-4.2-5a"})
    void the_gp_of_a_carer_hears_as_that_of_a_parent_and_a_missing_one_is_asked_for() {
        world.family.auntCaresAndSisterLivesElsewhere();
        var heard = world.reported(world.injury());

        world.family.forgetAuntsPractice();
        world.reported(world.report());

        assertThat(world.told(heard))
                .contains("gp:practice-k82001", "gp:practice-k82002", "gp:practice-k82003")
                .doesNotContain("gp:practice-k82004");
        assertThat(world.records.notTold)
                .extracting(NotTold::reason)
                .containsExactly("No GP practice is recorded for a known parent or carer.");
    }

    @Test
    void a_manager_who_has_told_them_says_how_and_the_limit_is_met() {
        world.family.forgetPractice();
        var id = world.reported(world.injury());

        var done = world.uses.another.handle(world.manager, id, "Rang the out-of-hours GP.");

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(world.deadlines.of("change", id.value())).noneMatch(due -> due.isOpen());
        assertThat(world.out.audit)
                .filteredOn(entry -> entry.what().equals("told-another-way"))
                .extracting(entry -> entry.why())
                .containsExactly("Rang the out-of-hours GP.");
        assertThat(world.uses.another.handle(world.manager, id, "Again."))
                .isEqualTo(new Completion.Gone(StepsInMemory.GONE));
    }

    @Test
    void by_day_nobody_of_the_night_is_told() {
        var id = world.reported(world.injury());

        assertThat(world.told(id)).contains(WORKER.key()).doesNotContain(NIGHT.key());
    }

    @Test
    void at_night_the_out_of_hours_team_has_half_an_hour_and_a_copy_waits_for_the_worker() {
        world.at(CircumstancesWorld.AT_NIGHT);

        var id = world.reported(world.injury());

        assertThat(world.told(id, NIGHT).urgency().acknowledgeBy())
                .isEqualTo("2026-11-24T02:30:00Z");
        assertThat(world.told(id, WORKER).urgency().acknowledgeBy())
                .isEqualTo("2026-11-24T09:30:00Z");
        assertThat(world.out.noticed).contains(Role.EDT_WORKER, Role.DUTY_SOCIAL_WORKER);
    }

    @Test
    void the_police_hear_at_night_as_fast_as_by_day() {
        world.at(CircumstancesWorld.AT_NIGHT);

        var police = world.told(world.injury(), Recipient.of(Role.POLICE_REFERRAL_SERGEANT));

        assertThat(police.urgency().acknowledgeBy()).isEqualTo("2026-11-24T02:30:00Z");
    }

    @Test
    void whom_a_feature_adds_is_told_and_cannot_be_left_out() {
        var nursery = new Recipient(Agency.SCHOOL, "nursery");
        world.features.added.add(nursery);

        var id = world.reported(world.injury());

        assertThat(world.told(id)).contains(nursery.key());
    }

    @Test
    void a_request_says_what_kind_of_thing_happened_by_when_and_where_to_read_the_rest() {
        var id = world.reported(world.injury());

        OutgoingEvent asked = world.out.requests().getFirst();

        assertThat(asked.data())
                .containsAllEntriesOf(
                        Map.of(
                                "rung", 0,
                                "kind", "tell",
                                "priority", "P1",
                                "tier", "T1",
                                "channel", "first",
                                "eventId", "EV-03",
                                "dataref", "/api/v1/changes/" + id,
                                "deliverBy", "2026-11-23T10:02:00Z",
                                "acknowledgeBy", "2026-11-23T10:30:00Z"));
    }

    @Test
    void whoever_only_hears_the_fact_gets_no_codes() {
        world.records.referredBy(Family.BABY, Agency.MIDWIFERY);
        var what = world.change(ChangeKind.SECTION_47_STARTED, "", Map.of("lead", "joint"));

        world.uses.keep.record(world.worker, what);

        assertThat(world.out.requests())
                .filteredOn(asked -> asked.key().equals("midwifery:referrer"))
                .singleElement()
                .satisfies(
                        asked ->
                                assertThat(asked.data())
                                        .containsEntry("tier", "T0")
                                        .containsEntry("codes", Map.of()));
    }

    @Test
    void a_notice_names_nobody_and_leads_to_the_notification() {
        var id = world.told(world.injury(), WORKER).id();

        assertThat(world.out.notices)
                .contains("duty-social-worker: A new injury to a child was seen.");
        assertThat(world.tellings.of(new NotificationId(id.value())))
                .extracting(telling -> telling.state().code())
                .containsExactly("delivered");
    }

    private long dueMinutes(ChangeId id) {
        TaskView.Due due =
                world.steps
                        .waiting(task -> task.subject().id().equals(id.value()))
                        .getFirst()
                        .due();
        assertThat(world.deadlines.of("change", id.value()))
                .extracting(limit -> limit.limit().code())
                .containsAnyOf(LimitCode.ACKNOWLEDGE_P1, LimitCode.ACKNOWLEDGE_P2);
        return (due.dueAt().getEpochSecond() - world.now().getEpochSecond()) / 60;
    }
}
