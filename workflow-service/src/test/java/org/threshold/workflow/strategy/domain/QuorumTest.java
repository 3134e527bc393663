package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.domain.Given.officer;
import static org.threshold.workflow.strategy.domain.Given.there;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.strategy.Fact;

/** Rules.md, section 2; requirements, section 12; L-3.1.18 and R-TVP-6a: the quorum. */
class QuorumTest {

    private static final boolean OFFICE_HOURS = false;
    private static final boolean OUT_OF_HOURS = true;

    @Test
    void a_manager_a_social_worker_the_police_and_health_are_enough() {
        assertThat(Quorum.check(full(Seat.GP), Given.NO_FACTS, OFFICE_HOURS).quorate()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Seat.class,
            names = {"CHAIR", "SOCIAL_WORKER", "POLICE", "GP"})
    @Requirement("R-4.2-3c")
    void without_any_one_of_them_it_is_not_quorate(Seat absent) {
        var there = full(Seat.GP);
        there.removeIf(one -> one.seat() == absent);

        assertThat(missing(there, Given.NO_FACTS, OFFICE_HOURS)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    @Requirement("R-4.2-5c")
    void the_gp_and_the_health_visitor_do_not_speak_for_health_once_a_doctor_is_needed(Fact fact) {
        var there = full(Seat.GP);
        there.add(there(Seat.HEALTH_VISITOR));

        assertThat(missing(there, Given.scope(fact), OFFICE_HOURS))
                .containsExactly(Missing.PAEDIATRICIAN);
    }

    @Test
    void the_consultant_paediatrician_speaks_for_health() {
        var scope = Given.scope(Fact.INJURY);

        assertThat(Quorum.check(full(Seat.PAEDIATRICIAN), scope, OFFICE_HOURS).quorate()).isTrue();
    }

    @Test
    @Requirement({"L-3.1.18", "R-TVP-6a"})
    void out_of_hours_a_constable_is_not_enough_and_a_sergeant_is() {
        var constable = full(Seat.GP);
        constable.removeIf(one -> one.seat() == Seat.POLICE);
        constable.add(officer(Rank.CONSTABLE));

        assertThat(missing(constable, Given.NO_FACTS, OUT_OF_HOURS))
                .containsExactly(Missing.SUPERVISING_OFFICER);
        constable.add(officer(Rank.SERGEANT));
        assertThat(missing(constable, Given.NO_FACTS, OUT_OF_HOURS)).isEmpty();
    }

    @Test
    void in_office_hours_a_constable_is_enough() {
        assertThat(missing(full(Seat.GP), Given.NO_FACTS, OFFICE_HOURS)).isEmpty();
    }

    @Test
    void what_is_missing_is_said_in_words() {
        var check = Quorum.check(List.of(), Given.NO_FACTS, OFFICE_HOURS);

        assertThat(check)
                .isInstanceOfSatisfying(
                        QuorumCheck.NotQuorate.class,
                        not ->
                                assertThat(not.words())
                                        .isEqualTo(
                                                "Missing: a manager in the chair; a social worker; a police officer;"
                                                        + " a health practitioner."));
    }

    @Property
    boolean one_more_person_never_makes_it_less_quorate(
            @ForAll List<Seat> seats, @ForAll Seat more, @ForAll Set<Fact> facts) {
        var there = new ArrayList<>(seats.stream().map(Given::there).toList());
        var scope = new Scope(facts, Set.of(), Set.of());
        int before = missing(there, scope, OFFICE_HOURS).size();

        there.add(there(more));

        return missing(there, scope, OFFICE_HOURS).size() <= before;
    }

    @Property
    boolean one_more_fact_and_a_later_hour_never_make_it_more_quorate(
            @ForAll List<Seat> seats, @ForAll Set<Fact> facts, @ForAll Fact more) {
        var there = seats.stream().map(Given::there).toList();
        var fewer = new Scope(facts, Set.of(), Set.of());
        var all = EnumSet.of(more);
        all.addAll(facts);

        boolean before = Quorum.check(there, fewer, OFFICE_HOURS).quorate();
        boolean after =
                Quorum.check(there, new Scope(all, Set.of(), Set.of()), OUT_OF_HOURS).quorate();

        return before || !after;
    }

    private static List<Missing> missing(List<Attendee> there, Scope scope, boolean outOfHours) {
        return switch (Quorum.check(there, scope, outOfHours)) {
            case QuorumCheck.Quorate() -> List.of();
            case QuorumCheck.NotQuorate(var missing) -> missing;
        };
    }

    private static List<Attendee> full(Seat health) {
        return new ArrayList<>(
                List.of(
                        there(Seat.CHAIR),
                        there(Seat.SOCIAL_WORKER),
                        officer(Rank.CONSTABLE),
                        there(health)));
    }
}
