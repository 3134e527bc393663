package org.threshold.workflow.referral.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.referral.app.ReferralWorld.HEALTH_VISITING;
import static org.threshold.workflow.referral.app.ReferralWorld.NOW;
import static org.threshold.workflow.referral.app.ReferralWorld.OPERATOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.process.ReferralProcess;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.Registration.Gap;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferredSuspect.Said;

class ReceiveReferralTest {

    private static final SendingKey KEY = new SendingKey("a key", "digest");

    private final ReferralWorld world = new ReferralWorld();

    @Test
    void a_referral_opens_its_case_its_limit_and_its_step_in_one_commit() {
        var received = world.received(Reports.of(NOW));

        assertThat(world.steps.of(received.referral().value())).containsExactly("decide-referral");
        assertThat(world.steps.only("decide-referral").due().dueAt())
                .isEqualTo(Instant.parse("2026-11-24T17:00:00Z"));
        assertThat(world.engine.names()).containsExactly(ReferralProcess.Messages.RECEIVED);
        assertThat(world.acts()).containsExactly("referral-received");
        assertThat(world.heard).containsExactly(received);
    }

    @Test
    void an_anonymous_telephone_referral_of_a_child_without_a_name_is_taken() {
        var received = world.received(Reports.of(NOW));

        assertThat(received.children()).hasSize(1);
        assertThat(world.events.toString()).doesNotContain("Missed feeds");
    }

    @Test
    @Requirement("L-3.1.14")
    void only_who_where_and_the_worry_are_needed_and_the_time_is_not_to_come() {
        var empty = Reports.concern(List.of(), " ", "", "not-said");
        var report = Reports.of(empty, NOW.plus(Duration.ofMinutes(1)));

        var receipt = world.receive().handle(HEALTH_VISITING, report, KEY);

        assertThat(((Receipt.Refused) receipt).refusals())
                .extracting(Refusal::field)
                .containsExactly("children", "whereabouts", "worry", "receivedAt");
        assertThat(((Receipt.Refused) receipt).refusals())
                .noneMatch(refusal -> refusal.remedy().isBlank());
        assertThat(world.acts()).isEmpty();
    }

    @Test
    @Requirement("R-ASC-3")
    void what_is_left_out_becomes_a_task_and_never_a_refusal() {
        world.gaps = Set.of(Gap.NHS_NUMBER);

        var received = world.received(Reports.of(NOW));

        assertThat(world.steps.of(received.referral().value()))
                .containsExactly("complete-record", "decide-referral");
    }

    @Test
    @Requirement("L-3.1.21")
    void the_gp_alone_is_asked_in_four_hours_elsewhere_and_not_a_second_time_here() {
        world.gaps = Set.of(Gap.GP_PRACTICE);

        var received = world.received(Reports.of(NOW));

        assertThat(world.steps.of(received.referral().value())).containsExactly("decide-referral");
    }

    @Test
    @Requirement("L-3.1.22")
    void a_question_that_nobody_asked_is_taken_and_asked_within_the_hour() {
        var received = world.received(Reports.notAsked(NOW));

        assertThat(world.steps.of(received.referral().value()))
                .containsExactly("ask-other-children", "decide-referral");
        var task = world.steps.only("ask-other-children");
        assertThat(task.due().dueAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(task.candidates()).contains(Role.DUTY_SOCIAL_WORKER, Role.EDT_WORKER);
    }

    @Test
    void a_baby_is_recorded_as_not_mobile_unless_somebody_says_otherwise() {
        var child = world.received(Reports.of(NOW)).children().getFirst();

        assertThat(child.mobility()).isEqualTo(Mobility.NOT_MOBILE);
    }

    @Test
    void an_injured_baby_is_red_and_a_mark_that_may_be_an_injury_holds_it_red() {
        var injured = world.received(Reports.of(NOW, Mark.INJURY, "not-said"));
        var marked = world.received(Reports.of(NOW, Mark.UNCERTAIN_MARK, "not-said"));

        assertThat(injured.children().getFirst().path()).isEqualTo(Path.RED);
        assertThat(marked.children().getFirst().path()).isEqualTo(Path.RED_HELD);
    }

    @Test
    void the_same_sent_twice_is_one_referral_with_one_answer() {
        var first = world.receive().handle(HEALTH_VISITING, Reports.of(NOW), KEY);
        var second = world.receive().handle(HEALTH_VISITING, Reports.of(NOW), KEY);

        assertThat(second).isEqualTo(first);
        assertThat(world.heard).hasSize(1);
    }

    @Test
    void a_key_that_named_something_else_is_refused() {
        world.receive().handle(HEALTH_VISITING, Reports.of(NOW), KEY);

        var other = new SendingKey(KEY.value(), "another digest");
        var receipt = world.receive().handle(HEALTH_VISITING, Reports.of(NOW), other);

        assertThat(receipt).isEqualTo(new Receipt.KeyUsedBefore());
    }

    @Test
    void whoever_may_not_is_refused_and_nothing_is_kept() {
        assertThatThrownBy(() -> world.receive().handle(OPERATOR, Reports.of(NOW), KEY))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.heard).isEmpty();
    }

    @Test
    @Requirement("L-3.1.8")
    void who_is_suspected_is_kept_and_an_adult_of_the_report_who_is_suspected_is_the_same_person() {
        var received = world.received(Reports.suspecting(NOW, "Lee Mann"));

        assertThat(world.suspects).hasSize(1);
        var suspect = world.suspects.getFirst();
        assertThat(suspect.role()).isEqualTo("parents-partner");
        assertThat(suspect.said()).isEqualTo(new Said("mother", "He shook her."));
        assertThat(suspect.cases()).extracting(CaseRef::value).isEqualTo(received.cases());
        assertThat(world.registered).filteredOn("Lee Mann"::equals).hasSize(1);
    }

    @Test
    @Requirement("L-3.1.8")
    void a_father_is_not_taken_for_the_grandfather_of_his_name() {
        var named = StatedPerson.unknown(PersonKind.ADULT).named(Names.of("Lee Mann"));
        var grandfather = named.born(new Born.Known(LocalDate.parse("1958-04-01")));
        var father = named.born(new Born.Known(LocalDate.parse("1990-04-01")));

        world.received(Reports.suspecting(NOW, grandfather, father));
        assertThat(world.registered).filteredOn("Lee Mann"::equals).hasSize(2);

        world.received(Reports.suspecting(NOW, father, named));
        assertThat(world.registered).filteredOn("Lee Mann"::equals).hasSize(3);
    }

    @Test
    @Requirement("L-3.1.14")
    void an_injury_cannot_have_been_suspected_later_than_now() {
        var given = Reports.suspecting(NOW, "Lee Mann");
        var harm = new ReferralReport.Harm(List.of(), "", Optional.of(NOW.plusSeconds(1)));
        var later =
                new ReferralReport(given.concern(), given.referrer(), given.channel(), NOW, harm);

        var receipt = world.receive().handle(HEALTH_VISITING, later, KEY);

        assertThat(((Receipt.Refused) receipt).refusals())
                .extracting(Refusal::field)
                .containsExactly("injurySuspectedAt");
    }
}
