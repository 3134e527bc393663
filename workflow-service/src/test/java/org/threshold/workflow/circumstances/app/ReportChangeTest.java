package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.circumstances.app.CircumstancesWorld.key;
import static org.threshold.workflow.circumstances.app.CircumstancesWorld.recorded;
import static org.threshold.workflow.circumstances.app.CircumstancesWorld.refusedFields;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.ReportChange.Report;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.platform.Topics;
import org.threshold.workflow.referral.CaseRef;

/** Somebody reports that something happened: kept once, told at once, refused field by field. */
class ReportChangeTest {

    private static final Recipient POLICE = Recipient.of(Role.POLICE_REFERRAL_SERGEANT);
    private static final Recipient VISITOR =
            new Recipient(Agency.HEALTH_VISITING, "health-visitor");

    private final CircumstancesWorld world = new CircumstancesWorld();

    @Test
    @Requirement("R-Hosp-1b")
    void a_new_injury_is_kept_and_everybody_is_told_in_the_same_transaction() {
        var id = world.reported(world.injury());

        assertThat(world.records.find(id)).isPresent();
        assertThat(world.told(id))
                .containsExactlyInAnyOrder(
                        "childrens-social-care:duty-social-worker",
                        "gp:practice-k82001",
                        "gp:practice-k82002",
                        "health-visiting:health-visitor",
                        "hospital:paediatrician",
                        "police:police-referral-sergeant");
        assertThat(world.out.asked())
                .doesNotContain("childrens-social-care:duty-social-worker")
                .hasSize(5);
        assertThat(world.out.noticed)
                .containsExactlyInAnyOrder(
                        Role.DUTY_SOCIAL_WORKER, Role.PAEDIATRICIAN, Role.POLICE_REFERRAL_SERGEANT);
        assertThat(world.out.acts(id.value())).containsExactly("change-first");
        assertThat(world.features.heard).hasSize(1);
    }

    @Test
    @Requirement("R-HV-1")
    void a_health_visitor_may_name_no_case_of_a_family_that_they_do_not_serve() {
        var visitor = CircumstancesWorld.staff(Role.HEALTH_VISITOR);

        var answer =
                world.uses.report.handle(visitor, new Report(world.injury(), List.of()), key("v"));

        assertThat(refusedFields(answer)).containsExactly("cases");
    }

    @Test
    void each_notification_starts_its_own_process_with_the_limit_of_its_acknowledgement() {
        var police = world.told(world.injury(), POLICE);

        assertThat(world.out.messages(police.id().value()))
                .containsExactly("workflow.notification-required");
        assertThat(police.urgency().acknowledgeBy())
                .isEqualTo(CircumstancesWorld.AT_TEN.plusSeconds(30 * 60));
        assertThat(world.limit(police).isOpen()).isTrue();
    }

    @Test
    void what_leaves_the_database_carries_codes_and_no_word_of_what_was_written() {
        world.reported(world.injury());

        assertThat(world.out.events)
                .isNotEmpty()
                .extracting(OutgoingEvent::data)
                .noneMatch(data -> data.toString().contains("As it was seen"));
        assertThat(world.out.notices).noneMatch(words -> words.contains("As it was seen"));
    }

    @Test
    void what_is_reported_under_a_reference_that_joined_another_is_kept_under_that_other() {
        var id = world.reported(world.injury().about(List.of(Family.JOINED)));

        assertThat(world.records.find(id).orElseThrow().change().what().cases())
                .containsExactly(Family.BABY);
        assertThat(world.told(id)).contains("police:police-referral-sergeant");
    }

    @Test
    void the_same_report_under_the_same_key_changes_nothing_and_answers_the_same() {
        var report = new Report(world.injury(), List.of());
        var first = recorded(world.uses.report.handle(world.ward, report, key("a")));
        world.out.clear();

        var again = recorded(world.uses.report.handle(world.ward, report, key("a")));

        assertThat(again).isEqualTo(first);
        assertThat(world.out.events).isEmpty();
        assertThat(world.out.toEngine).isEmpty();
        assertThat(world.out.notices).isEmpty();
    }

    @Test
    void the_same_key_of_two_senders_is_two_reports() {
        var report = new Report(world.injury(), List.of());

        var first = recorded(world.uses.report.handle(world.ward, report, key("a")));
        var other = recorded(world.uses.report.handle(world.surgery, report, key("a")));

        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void a_key_that_named_something_else_is_refused_and_nothing_is_recorded() {
        var report = new Report(world.injury(), List.of());
        world.uses.report.handle(world.ward, report, new SendingKey("a", "one thing"));
        world.out.clear();

        var answer = world.uses.report.handle(world.ward, report, new SendingKey("a", "another"));

        assertThat(answer).isInstanceOf(Reporting.KeyUsedBefore.class);
        assertThat(world.out.events).isEmpty();
    }

    @Test
    void a_case_that_nobody_knows_is_refused_and_its_reference_is_named() {
        var unknown = new CaseRef("CP-9");
        var what = CircumstancesWorld.about(world.injury(), Family.BABY, unknown);

        assertThat(refused(what)).containsExactly("cases");
    }

    @Test
    void every_field_that_is_wrong_is_named_at_once() {
        var codes = Map.of("bodySite", "knee-cap", "colour", "blue");
        var tomorrow = world.now().plusSeconds(86_400);
        var what =
                new NewChange(
                        ChangeKind.NEW_INJURY, "seen", List.of(Family.BABY), tomorrow, codes, "");

        assertThat(refused(what))
                .containsExactlyInAnyOrder("stage", "codes.bodySite", "codes.colour", "occurredAt");
    }

    @Test
    void an_admission_without_a_reason_is_refused_as_the_reason_decides_about_the_police() {
        var what = world.change(ChangeKind.CHILD_ADMITTED, "admitted", Map.of());

        assertThat(refused(what)).containsExactly("codes.reason");
    }

    @Test
    void what_the_work_itself_records_cannot_be_reported() {
        assertThat(refused(world.change(ChangeKind.SECTION_47_STARTED, "", Map.of())))
                .containsExactly("kind");
    }

    @Test
    void nobody_leaves_the_police_out_of_a_new_injury() {
        var answer = leavingOut(POLICE);

        assertThat(refusedFields(answer)).containsExactly("leaveOut[0]");
        assertThat(world.out.events).isEmpty();
    }

    @Test
    @Requirement("R-C&F-4")
    void whoever_is_told_by_default_is_left_out_with_a_reason_and_the_reason_is_kept() {
        var id = recorded(leavingOut(VISITOR));

        assertThat(world.told(id)).doesNotContain(VISITOR.key());
        assertThat(world.records.notTold)
                .extracting(one -> one.who() + ", " + one.why() + ": " + one.reason())
                .containsExactly(VISITOR.key() + ", left-out: She is the child’s aunt.");
    }

    @Test
    void an_agencys_system_leaves_nobody_out_whatever_the_reason() {
        var out = List.of(new LeftOut(VISITOR, "She knows already."));

        var answer =
                world.uses.report.handle(world.ward, new Report(world.injury(), out), key("a"));

        assertThat(refusedFields(answer)).containsExactly("leaveOut");
        assertThat(world.out.events).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Agency.class)
    void whatever_people_or_systems_report_is_taken_from_every_agency_as_its_own(Agency agency) {
        var system = Actor.system(new SystemId(new UUID(3, 3)), agency);
        var what = world.change(ChangeKind.CHILD_MISSING, "missing", Map.of());

        var id = recorded(world.uses.report.handle(system, new Report(what, List.of()), key("a")));

        assertThat(world.records.find(id).orElseThrow().reporter()).isEqualTo(agency);
    }

    @Test
    void an_operator_may_not_report_a_change() {
        var report = new Report(world.injury(), List.of());

        assertThatThrownBy(() -> world.uses.report.handle(world.operator, report, key("a")))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.out.events).isEmpty();
    }

    @Test
    @Requirement("R-Hosp-1b")
    void a_change_about_two_children_is_said_on_each_case_and_told_once_to_each_recipient() {
        var what = CircumstancesWorld.about(world.injury(), Family.BROTHER, Family.BABY);

        var id = world.reported(what);

        assertThat(world.out.events)
                .filteredOn(event -> event.topic().equals(Topics.CASE_EVENTS))
                .extracting(OutgoingEvent::key)
                .containsExactlyInAnyOrder("CP-2041", "CP-2042");
        assertThat(world.told(id)).doesNotHaveDuplicates().contains("health-visiting:school-nurse");
        assertThat(world.told(id, POLICE).to().caseRefs())
                .containsExactlyInAnyOrder("CP-2041", "CP-2042");
    }

    private List<String> refused(NewChange what) {
        var answer = world.uses.report.handle(world.worker, new Report(what, List.of()), key("a"));
        assertThat(world.out.events).isEmpty();
        return refusedFields(answer);
    }

    private Reporting leavingOut(Recipient recipient) {
        var out = List.of(new LeftOut(recipient, "She is the child’s aunt."));
        return world.uses.report.handle(world.worker, new Report(world.injury(), out), key("a"));
    }
}
