package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.strategy.Fact;

/** Rules.md, section 2: who is invited. */
class InviteRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Born BABY = new Born.Known(LocalDate.parse("2026-09-07"));

    @Test
    @Requirement("R-4.2-5c")
    void social_worker_police_gp_health_visitor_and_a_manager_are_always_invited() {
        assertThat(seats(Given.NO_FACTS, BABY))
                .containsExactlyInAnyOrder(
                        Seat.CHAIR, Seat.SOCIAL_WORKER, Seat.POLICE, Seat.GP, Seat.HEALTH_VISITOR);
    }

    @Test
    void an_injury_brings_the_consultant_paediatrician() {
        assertThat(seats(Given.scope(Fact.INJURY), BABY)).contains(Seat.PAEDIATRICIAN);
    }

    @Test
    void a_medical_brings_the_consultant_paediatrician() {
        assertThat(seats(Given.scope(Fact.MEDICAL), BABY)).contains(Seat.PAEDIATRICIAN);
    }

    @Test
    void a_stay_in_hospital_brings_the_responsible_consultant_and_the_senior_ward_nurse() {
        assertThat(seats(Given.scope(Fact.IN_HOSPITAL), BABY))
                .contains(Seat.RESPONSIBLE_CONSULTANT, Seat.WARD_NURSE, Seat.PAEDIATRICIAN);
    }

    @Test
    void without_a_stay_in_hospital_no_ward_is_invited() {
        assertThat(seats(Given.scope(Fact.INJURY), BABY))
                .doesNotContain(Seat.RESPONSIBLE_CONSULTANT, Seat.WARD_NURSE);
    }

    @Test
    void on_the_fifth_birthday_the_school_nurse_takes_the_health_visitors_place() {
        var yesterday = new Born.Known(LocalDate.parse("2021-11-24"));
        var today = new Born.Known(LocalDate.parse("2021-11-23"));

        assertThat(seats(Given.NO_FACTS, yesterday))
                .contains(Seat.HEALTH_VISITOR)
                .doesNotContain(Seat.SCHOOL_NURSE);
        assertThat(seats(Given.NO_FACTS, today))
                .contains(Seat.SCHOOL_NURSE)
                .doesNotContain(Seat.HEALTH_VISITOR);
    }

    @Test
    void an_age_in_doubt_brings_both_nurses() {
        assertThat(seats(Given.NO_FACTS, new Born.Unknown()))
                .contains(Seat.HEALTH_VISITOR, Seat.SCHOOL_NURSE);
        assertThat(seats(Given.NO_FACTS, Born.aboutYearsOld(5, TODAY)))
                .contains(Seat.HEALTH_VISITOR, Seat.SCHOOL_NURSE);
    }

    @Test
    @Requirement("L-3.1.12")
    void a_child_that_is_not_born_yet_brings_the_midwife() {
        var due = new Born.Estimated(TODAY.plusDays(1), TODAY.plusDays(30));

        assertThat(seats(Given.NO_FACTS, due)).contains(Seat.MIDWIFE);
        assertThat(seats(Given.NO_FACTS, BABY)).doesNotContain(Seat.MIDWIFE);
    }

    @Test
    void whoever_raised_the_concern_is_invited_under_their_own_agency() {
        var scope = new Scope(Set.of(), Set.of(), Set.of(Agency.SCHOOL, Agency.THRESHOLD));

        assertThat(InviteRule.invitees(scope, List.of(BABY), TODAY))
                .filteredOn(invitee -> invitee.seat() == Seat.REFERRER)
                .extracting(Invitee::agency)
                .containsExactly(Agency.SCHOOL);
    }

    @Test
    void brothers_and_sisters_of_all_ages_are_counted_once_each() {
        var older = new Born.Known(LocalDate.parse("2015-01-01"));

        var invitees = InviteRule.invitees(Given.NO_FACTS, List.of(BABY, older, BABY), TODAY);

        assertThat(invitees).doesNotHaveDuplicates();
        assertThat(invitees)
                .extracting(Invitee::seat)
                .contains(Seat.HEALTH_VISITOR, Seat.SCHOOL_NURSE);
    }

    private static List<Seat> seats(Scope scope, Born born) {
        return InviteRule.invitees(scope, List.of(born), TODAY).stream()
                .map(Invitee::seat)
                .toList();
    }
}
