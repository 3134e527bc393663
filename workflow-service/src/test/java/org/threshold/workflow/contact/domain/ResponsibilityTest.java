package org.threshold.workflow.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.contact.domain.SaidRestrictions.FATHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;
import org.threshold.workflow.people.PersonId;

/** Who has parental responsibility, by what is recorded of parents: doubt counts for the adult. */
class ResponsibilityTest {

    private static final ParentStanding OTHER =
            new ParentStanding.KnownParent(new PersonId(new UUID(0, 9)));
    private static final ParentStanding HIM = new ParentStanding.KnownParent(FATHER);

    static Stream<ParentStanding> doubts() {
        var day = LocalDate.parse("2026-12-01");
        return Stream.of(
                new ParentStanding.Blank(),
                new ParentStanding.UnknownEnquiriesMade("Nobody says."),
                new ParentStanding.NotToBeContacted(
                        ExclusionReason.RISK, "x", day, day, new StaffId(new UUID(1, 1))));
    }

    static Stream<ParentRole> everyPlace() {
        return Stream.concat(ParentRole.always().stream(), Stream.of(ParentRole.other(2)));
    }

    @ParameterizedTest
    @MethodSource("everyPlace")
    void who_is_recorded_in_any_place_for_a_parent_has_it(ParentRole place) {
        assertThat(of(places(place, HIM))).isEqualTo(Responsibility.HOLDS);
    }

    @Test
    void who_stands_in_none_while_others_do_in_each_has_not() {
        var record = places(ParentRole.FATHER, OTHER);
        record.put(ParentRole.OTHER_PARENTAL_RESPONSIBILITY, new ParentStanding.NobodyElse());

        assertThat(of(record)).isEqualTo(Responsibility.DOES_NOT_HOLD);
        assertThat(Responsibility.DOES_NOT_HOLD.needsBasis()).isFalse();
    }

    @Test
    void who_stands_in_none_of_more_than_three_places_has_not() {
        var record = places(ParentRole.FATHER, OTHER);
        record.put(ParentRole.other(2), OTHER);

        assertThat(of(record)).isEqualTo(Responsibility.DOES_NOT_HOLD);
    }

    @ParameterizedTest
    @MethodSource("doubts")
    @Requirement("F-1.3.9")
    void a_place_that_leaves_a_doubt_leaves_it_open_and_needs_a_basis(ParentStanding doubt) {
        assertThat(of(places(ParentRole.FATHER, doubt))).isEqualTo(Responsibility.NOT_KNOWN);
        assertThat(Responsibility.NOT_KNOWN.needsBasis()).isTrue();
    }

    @Test
    @Requirement("L-3.1.17")
    void one_more_with_parental_responsibility_of_whom_nobody_knows_leaves_it_open() {
        var record = places(ParentRole.FATHER, OTHER);
        record.put(ParentRole.other(2), new ParentStanding.UnknownEnquiriesMade("Nobody says."));

        assertThat(of(record)).isEqualTo(Responsibility.NOT_KNOWN);
    }

    @Test
    void somebody_who_is_not_on_record_and_a_child_without_a_record_leave_it_open() {
        var record = places(ParentRole.FATHER, OTHER);

        assertThat(Responsibility.of(Optional.empty(), List.of(record)))
                .isEqualTo(Responsibility.NOT_KNOWN);
        assertThat(Responsibility.of(Optional.of(FATHER), List.of()))
                .isEqualTo(Responsibility.NOT_KNOWN);
        assertThat(of(Map.of())).isEqualTo(Responsibility.NOT_KNOWN);
    }

    @Test
    void of_several_children_the_one_for_whom_it_is_so_counts() {
        var his = places(ParentRole.FATHER, HIM);
        var open = places(ParentRole.FATHER, new ParentStanding.Blank());
        var others = places(ParentRole.FATHER, OTHER);

        assertThat(Responsibility.of(Optional.of(FATHER), List.of(others, open, his)))
                .isEqualTo(Responsibility.HOLDS);
        assertThat(Responsibility.of(Optional.of(FATHER), List.of(others, open)))
                .isEqualTo(Responsibility.NOT_KNOWN);
    }

    private static Responsibility of(Map<ParentRole, ParentStanding> record) {
        return Responsibility.of(Optional.of(FATHER), List.of(record));
    }

    /** Somebody else stands everywhere but here. */
    private static Map<ParentRole, ParentStanding> places(
            ParentRole place, ParentStanding standing) {
        Map<ParentRole, ParentStanding> places = new TreeMap<>();
        for (ParentRole each : ParentRole.always()) {
            places.put(each, OTHER);
        }
        places.put(place, standing);
        return places;
    }
}
