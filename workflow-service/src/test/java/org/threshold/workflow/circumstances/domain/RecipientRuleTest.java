package org.threshold.workflow.circumstances.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.referral.CaseRef;

/** Who must be told of a change: the event catalogue, sections 1 and 2. */
class RecipientRuleTest {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final GpPractice REGISTERED = new GpPractice.RegisteredAt("K82001");

    @Test
    @Requirement("R-Hosp-1a")
    void a_new_injury_is_told_to_social_care_police_paediatrician_gp_and_health_visitor_at_once() {
        var hears = decide(ChangeKind.NEW_INJURY, Set.of(Circumstance.UNDER_FIVE));

        assertThat(hears.priority()).isEqualTo(Priority.P1);
        assertThat(agencies(hears))
                .containsExactlyInAnyOrder(
                        Agency.CHILDRENS_SOCIAL_CARE,
                        Agency.POLICE,
                        Agency.HOSPITAL,
                        Agency.GP,
                        Agency.HEALTH_VISITING);
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    @Requirement({"L-3.1.10", "R-4.2-3e"})
    void while_an_investigation_is_open_the_police_must_be_told_of_every_change(ChangeKind kind) {
        var hears = decide(kind, Set.of(Circumstance.INVESTIGATION_OPEN));

        assertThat(hears.tell())
                .filteredOn(one -> one.recipient().agency() == Agency.POLICE)
                .isNotEmpty()
                .allMatch(one -> one.duty() == Duty.MANDATORY);
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void one_more_circumstance_never_takes_a_mandatory_recipient_away(ChangeKind kind) {
        var steady = EnumSet.allOf(Circumstance.class);
        // These say which of two answers, not whether somebody is told.
        steady.remove(Circumstance.ALLOCATED);
        steady.remove(Circumstance.UNDER_FIVE);
        steady.remove(Circumstance.SCHOOL_AGE);
        // A meeting decided it: going home is then no alarm any more.
        steady.remove(Circumstance.RETURN_HOME_DECIDED);
        for (Circumstance more : steady) {
            var before = mandatory(decide(kind, Set.of()));
            var after = mandatory(decide(kind, Set.of(more)));

            assertThat(after).as(more.name()).containsAll(before);
        }
    }

    @Test
    void an_admission_is_told_to_the_police_when_an_enquiry_is_open_and_not_otherwise() {
        assertThat(agencies(decide(ChangeKind.CHILD_ADMITTED, Set.of())))
                .doesNotContain(Agency.POLICE);
        assertThat(agencies(decide(ChangeKind.CHILD_ADMITTED, Set.of(Circumstance.ENQUIRY_OPEN))))
                .contains(Agency.POLICE);
    }

    @Test
    @Requirement("R-C&F-10")
    void a_worry_about_the_care_of_a_baby_counts_one_level_higher_with_or_without_an_enquiry() {
        assertThat(decide(ChangeKind.CARE_CONCERN, Set.of(Circumstance.UNDER_ONE)).priority())
                .isEqualTo(Priority.P2);
        assertThat(decide(ChangeKind.CARE_CONCERN, Set.of(Circumstance.ENQUIRY_OPEN)).priority())
                .isEqualTo(Priority.P3);
        assertThat(decide(ChangeKind.CARE_CONCERN, Set.of()).priority()).isEqualTo(Priority.P3);
    }

    @Test
    void a_return_home_without_a_decision_behind_it_is_of_the_first_priority() {
        assertThat(decide(ChangeKind.CHILD_RETURNED_HOME, Set.of()).priority())
                .isEqualTo(Priority.P1);
        assertThat(
                        decide(
                                        ChangeKind.CHILD_RETURNED_HOME,
                                        Set.of(Circumstance.RETURN_HOME_DECIDED))
                                .priority())
                .isEqualTo(Priority.P2);
    }

    @Test
    void a_return_home_without_a_decision_is_told_to_police_social_worker_and_service_manager() {
        var hears = decide(ChangeKind.CHILD_RETURNED_HOME, Set.of());

        assertThat(mandatory(hears))
                .contains(
                        Recipient.of(Role.POLICE_REFERRAL_SERGEANT),
                        Recipient.of(Role.DUTY_SOCIAL_WORKER),
                        Recipient.of(Role.SERVICE_MANAGER));
    }

    @Test
    void a_decided_return_home_is_told_to_the_police_only_where_they_are_involved() {
        var decided = Set.of(Circumstance.RETURN_HOME_DECIDED);
        var watched = Set.of(Circumstance.RETURN_HOME_DECIDED, Circumstance.INVESTIGATION_OPEN);

        assertThat(agencies(decide(ChangeKind.CHILD_RETURNED_HOME, decided)))
                .doesNotContain(Agency.POLICE);
        assertThat(agencies(decide(ChangeKind.CHILD_RETURNED_HOME, watched)))
                .contains(Agency.POLICE);
        assertThat(mandatory(decide(ChangeKind.CHILD_RETURNED_HOME, decided)))
                .doesNotContain(Recipient.of(Role.SERVICE_MANAGER));
    }

    @Test
    void at_night_the_on_call_manager_hears_at_once_that_a_child_is_home_without_a_decision() {
        var state = new CaseState(Set.of(), REGISTERED, List.of(), List.of(), List.of());

        var hears = rule(ChangeKind.CHILD_RETURNED_HOME, state, false).decide(List.of(), List.of());

        assertThat(hears.tell())
                .filteredOn(one -> one.from() == ToTell.CountsFrom.NOW)
                .extracting(one -> one.recipient().role())
                .contains("edt-worker", "on-call-senior-manager", "police-referral-sergeant");
    }

    @Test
    @Requirement({"R-4.2-5a", "L-3.1.21"})
    void a_child_without_a_gp_is_said_to_be_missing_one_and_not_passed_over() {
        var state =
                new CaseState(
                        Set.of(), new GpPractice.NotRecorded(), List.of(), List.of(), List.of());

        var hears = rule(ChangeKind.NEW_INJURY, state, true).decide(List.of(), List.of());

        assertThat(hears.missing()).extracting(Missing::party).contains(Party.GP);
        assertThat(hears.missing()).allMatch(missing -> !missing.reason().isBlank());
    }

    @Test
    void a_meeting_that_nobody_is_invited_to_is_a_managers_task_and_not_silence() {
        var state = new CaseState(Set.of(), REGISTERED, List.of(), List.of(), List.of());

        var hears =
                rule(ChangeKind.STRATEGY_MEETING_BOOKED, state, true).decide(List.of(), List.of());

        assertThat(hears.tell())
                .extracting(to -> to.recipient().agency())
                .containsExactly(Agency.GP);
        assertThat(hears.missing())
                .containsExactly(
                        new Missing(
                                Party.INVITEES,
                                Duty.MANDATORY,
                                CASE,
                                "Nobody is known who has to hear of this."));
    }

    @Test
    void an_agency_that_has_to_hear_and_is_not_known_is_said_to_be_missing() {
        var state = new CaseState(Set.of(), REGISTERED, List.of(), List.of(), List.of());

        var hears = rule(ChangeKind.INFORMATION_REQUEST, state, true).decide(List.of(), List.of());

        assertThat(hears.missing())
                .extracting(Missing::party, Missing::reason)
                .containsExactly(tuple(Party.ASKED_AGENCY, "Nobody is known to tell."));
    }

    @Test
    void at_night_the_out_of_hours_team_hears_and_a_copy_waits_for_the_social_worker() {
        var state = new CaseState(Set.of(), REGISTERED, List.of(), List.of(), List.of());

        var hears = rule(ChangeKind.NEW_INJURY, state, false).decide(List.of(), List.of());

        assertThat(hears.tell())
                .extracting(one -> one.recipient().role())
                .contains("edt-worker", "duty-social-worker");
    }

    @Test
    void whoever_is_mandatory_cannot_be_left_out() {
        var state = new CaseState(Set.of(), REGISTERED, List.of(), List.of(), List.of());
        var rule = rule(ChangeKind.NEW_INJURY, state, true);
        Recipient police =
                rule.decide(List.of(), List.of()).tell().stream()
                        .map(ToTell::recipient)
                        .filter(one -> one.agency() == Agency.POLICE)
                        .findFirst()
                        .orElseThrow();

        var hears = rule.decide(List.of(), List.of(new LeftOut(police, "They know already.")));

        assertThat(agencies(hears)).contains(Agency.POLICE);
    }

    private static WhoHears decide(ChangeKind kind, Set<Circumstance> holds) {
        var state =
                new CaseState(
                        holds, REGISTERED, List.of(), List.of(), List.of(Agency.HEALTH_VISITING));
        return rule(kind, state, true).decide(List.of(), List.of());
    }

    private static RecipientRule rule(ChangeKind kind, CaseState state, boolean officeHours) {
        var change =
                new NewChange(
                        kind,
                        "",
                        List.of(CASE),
                        Instant.parse("2026-11-24T10:15:00Z"),
                        Map.of(),
                        "");
        return new RecipientRule(change, Map.of(CASE, state), officeHours);
    }

    private static Set<Agency> agencies(WhoHears hears) {
        return hears.tell().stream()
                .map(one -> one.recipient().agency())
                .collect(Collectors.toSet());
    }

    private static Set<Recipient> mandatory(WhoHears hears) {
        return hears.tell().stream()
                .filter(one -> one.duty() == Duty.MANDATORY)
                .map(ToTell::recipient)
                .collect(Collectors.toSet());
    }
}
