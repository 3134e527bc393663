package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.circumstances.app.CircumstancesWorld.key;
import static org.threshold.workflow.circumstances.app.CircumstancesWorld.recorded;
import static org.threshold.workflow.circumstances.app.CircumstancesWorld.refusedFields;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.CorrectChange.Corrected;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Acknowledgement.By;
import org.threshold.workflow.circumstances.domain.Acknowledgement.How;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.NotificationStanding.Superseded;
import org.threshold.workflow.circumstances.domain.Priority;
import org.threshold.workflow.circumstances.domain.Purpose;

/** A change that was wrong: whoever was told of it hears what is right, and nobody is forgotten. */
class ReplaceChangeTest {

    private static final Recipient POLICE = Recipient.of(Role.POLICE_REFERRAL_SERGEANT);
    private static final Recipient WORKER = Recipient.of(Role.DUTY_SOCIAL_WORKER);
    private static final Recipient VISITOR =
            new Recipient(Agency.HEALTH_VISITING, "health-visitor");

    private final CircumstancesWorld world = new CircumstancesWorld();

    @Test
    void whoever_was_told_of_the_original_is_told_that_it_is_withdrawn_as_fast_as_before() {
        var original = world.reported(world.injury());

        var withdrawal = withdrawn(original);

        assertThat(world.told(withdrawal)).isEqualTo(world.told(original));
        var police = world.told(withdrawal, POLICE);
        assertThat(police.purpose())
                .isEqualTo(new Purpose.Withdraw(world.told(original, POLICE).id()));
        assertThat(police.urgency().priority()).isEqualTo(Priority.P1);
    }

    @Test
    @Requirement("R-Hosp-3a")
    void the_original_stays_as_it_was_and_says_nothing_about_the_case_any_more() {
        var original = world.reported(world.injury());
        var before = world.records.find(original);

        withdrawn(original);

        assertThat(world.records.find(original)).isEqualTo(before);
        assertThat(world.records.standing(Family.BABY)).isEmpty();
    }

    @Test
    void features_look_again_at_what_stands_and_hear_no_news() {
        var original = world.reported(world.injury());
        int heard = world.features.heard.size();

        var correction = corrected(original, world.injury());
        withdrawn(correction);

        assertThat(world.features.lookedAgain)
                .extracting(change -> change.what().kind())
                .containsExactly(ChangeKind.NEW_INJURY, ChangeKind.NEW_INJURY);
        assertThat(world.features.heard).hasSize(heard);
    }

    @Test
    void nobody_has_to_acknowledge_what_was_wrong_any_more() {
        var original = world.reported(world.injury());
        var police = world.told(original, POLICE);

        withdrawn(original);

        assertThat(world.notifications.standing(police.id())).isInstanceOf(Superseded.class);
        assertThat(world.limit(police).isOpen()).isFalse();
        assertThat(world.out.messages(police.id().value()))
                .containsExactly("workflow.notification-required", "workflow.superseded");
        assertThat(world.steps.ended).contains(police.id().value());
    }

    @Test
    void who_had_acknowledged_the_original_is_told_as_well() {
        var original = world.reported(world.injury());
        var police = world.told(original, POLICE);
        var given = new Acknowledgement(new By("police", "sergeant"), How.DELIVERY, world.now());
        world.uses.acknowledge.handle(world.worker, police.id(), given, "");

        var withdrawal = withdrawn(original);

        assertThat(world.told(withdrawal)).contains(POLICE.key());
        assertThat(world.notifications.standing(police.id())).isNotInstanceOf(Superseded.class);
    }

    @Test
    void a_correction_is_told_to_those_who_heard_before_and_to_those_whom_the_rules_name_now() {
        var original = world.reported(world.report());
        world.features.hold.add(Circumstance.INVESTIGATION_OPEN);

        var correction = corrected(original, world.report());

        assertThat(world.told(original)).doesNotContain(POLICE.key());
        assertThat(world.told(correction)).containsAll(world.told(original)).contains(POLICE.key());
        assertThat(world.told(correction, POLICE).purpose()).isEqualTo(new Purpose.Tell());
        assertThat(world.told(correction, WORKER).purpose())
                .isEqualTo(new Purpose.Correct(world.told(original, WORKER).id()));
    }

    @Test
    void whom_the_rules_would_not_name_any_more_is_told_of_the_correction_all_the_same() {
        world.features.hold.add(Circumstance.INVESTIGATION_OPEN);
        var original = world.reported(world.report());
        world.features.hold.clear();

        var correction = corrected(original, world.report());

        assertThat(world.told(correction)).contains(POLICE.key());
    }

    @Test
    void who_was_left_out_of_the_original_with_a_reason_is_left_out_of_its_correction() {
        var original =
                world.reported(world.injury(), new LeftOut(VISITOR, "She is the child’s aunt."));

        var correction = corrected(original, world.injury());

        assertThat(world.told(correction)).doesNotContain(VISITOR.key());
        assertThat(world.records.notTold)
                .extracting(InMemoryChangeRecords.NotTold::change)
                .containsExactly(original, correction);
    }

    @Test
    void at_night_the_out_of_hours_team_hears_that_a_change_of_the_day_is_withdrawn() {
        var original = world.reported(world.injury());
        world.at(CircumstancesWorld.AT_NIGHT);

        var withdrawal = withdrawn(original);

        assertThat(world.told(withdrawal)).contains("out-of-hours:edt-worker", WORKER.key());
        assertThat(world.told(withdrawal, WORKER).urgency().acknowledgeBy())
                .isEqualTo("2026-11-24T09:30:00Z");
    }

    @Test
    void by_day_a_withdrawal_of_the_night_is_for_the_social_worker_at_once() {
        world.at(CircumstancesWorld.AT_NIGHT);
        var original = world.reported(world.injury());
        world.at(CircumstancesWorld.AT_NIGHT.plusSeconds(9 * 3600));

        var withdrawal = withdrawn(original);

        assertThat(world.told(withdrawal)).contains("out-of-hours:edt-worker");
        assertThat(world.told(withdrawal, WORKER).urgency().acknowledgeBy())
                .isEqualTo("2026-11-24T11:30:00Z");
    }

    @Test
    void nobody_is_asked_any_more_to_pass_on_what_was_wrong() {
        world.family.forgetPractice();
        var original = world.reported(world.injury());
        assertThat(world.steps.open()).hasSize(1);

        withdrawn(original);

        assertThat(world.steps.open()).isEmpty();
        assertThat(world.deadlines.of("change", original.value()))
                .hasSize(1)
                .noneMatch(due -> due.isOpen());
    }

    @Test
    void whoever_was_told_another_way_has_to_be_told_another_way_that_it_is_withdrawn() {
        world.family.forgetPractice();
        var original = world.reported(world.injury());
        world.uses.another.handle(world.manager, original, "Rang the surgery.");

        var withdrawal = withdrawn(original);

        assertThat(world.steps.waiting(_ -> true))
                .extracting(task -> task.subject().id())
                .containsExactly(withdrawal.value());
    }

    @Test
    @Requirement("R-Hosp-3a")
    void it_is_replaced_once_and_the_same_sending_again_answers_the_same() {
        var original = world.reported(world.injury());
        var withdraw = world.uses.withdraw;
        var first = recorded(withdraw.handle(world.worker, original, "Wrong child.", key("w")));

        assertThat(withdraw.handle(world.worker, original, "Wrong child.", key("w")))
                .isEqualTo(new Reporting.Recorded(first));
        assertThat(withdraw.handle(world.worker, original, "Wrong child.", key("other")))
                .isEqualTo(new Reporting.NotStanding(first));
    }

    @Test
    void a_withdrawal_needs_a_reason_and_a_correction_is_checked_as_a_report_is() {
        var original = world.reported(world.injury());

        assertThat(refusedFields(world.uses.withdraw.handle(world.worker, original, " ", key("w"))))
                .containsExactly("reason");
        var wrong = new Corrected("", world.now(), Map.of("bodySite", "knee-cap"), "");
        assertThat(
                        refusedFields(
                                world.uses.correct.handle(world.worker, original, wrong, key("c"))))
                .containsExactly("codes.bodySite");
    }

    @Test
    void an_agency_may_replace_what_it_reported_itself_and_knows_of_no_other() {
        var original = world.reported(world.injury());

        assertThat(world.uses.withdraw.handle(world.ward, original, "Not so.", key("w")))
                .isInstanceOf(Reporting.NoSuchChange.class);
        assertThat(world.told(original)).hasSize(6);
        assertThat(world.records.successor(original)).isEmpty();
    }

    private ChangeId withdrawn(ChangeId original) {
        return recorded(world.uses.withdraw.handle(world.worker, original, "Not so.", key("w")));
    }

    private ChangeId corrected(ChangeId original, NewChange now) {
        var what = new Corrected(now.stage(), now.occurredAt(), now.codes(), "Better seen.");
        return recorded(world.uses.correct.handle(world.worker, original, what, key("c")));
    }
}
