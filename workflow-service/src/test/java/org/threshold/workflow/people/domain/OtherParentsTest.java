package org.threshold.workflow.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.Blank;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.ParentStanding.NobodyElse;
import org.threshold.workflow.people.ParentStanding.NotToBeContacted;
import org.threshold.workflow.people.ParentStanding.UnknownEnquiriesMade;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;

class OtherParentsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final ParentRole FIRST = ParentRole.OTHER_PARENTAL_RESPONSIBILITY;
    private static final ParentRole SECOND = ParentRole.other(2);
    private static final ParentRole THIRD = ParentRole.other(3);
    private static final PersonId CHILD = new PersonId(new UUID(0, 1));
    private static final ParentStanding JO = new KnownParent(new PersonId(new UUID(0, 2)));
    private static final ParentStanding SAM = new KnownParent(new PersonId(new UUID(0, 3)));
    private static final ParentStanding NOBODY = new NobodyElse();
    private static final ParentStanding UNKNOWN = new UnknownEnquiriesMade("Asked the school.");

    @Test
    @Requirement("L-3.1.17")
    void each_person_with_parental_responsibility_has_a_place_beside_the_others() {
        assertThat(standing(at(FIRST, JO), at(SECOND, SAM)))
                .containsEntry(FIRST, JO)
                .containsEntry(SECOND, SAM);
        assertThat(placed(at(FIRST, SAM), at(FIRST, JO))).isEqualTo(at(SECOND, SAM));
    }

    @Test
    void a_child_of_whom_nothing_is_recorded_has_one_blank_place_for_all_others() {
        assertThat(standing())
                .containsExactly(
                        Map.entry(ParentRole.MOTHER, new Blank()),
                        Map.entry(ParentRole.FATHER, new Blank()),
                        Map.entry(FIRST, new Blank()));
    }

    @Test
    void nobody_else_is_said_once_nobody_is_left_and_a_place_that_was_left_is_none() {
        assertThat(standing(at(FIRST, NOBODY), at(SECOND, NOBODY)))
                .containsEntry(FIRST, NOBODY)
                .doesNotContainKey(SECOND);
        assertThat(standing(at(FIRST, NOBODY), at(SECOND, SAM)))
                .containsEntry(SECOND, SAM)
                .doesNotContainKey(FIRST);
    }

    @Test
    void one_of_several_who_was_left_out_is_blank_again_after_the_last_day() {
        var left = leftOut(TODAY.minusDays(1));

        assertThat(standing(at(FIRST, JO), at(SECOND, left))).containsEntry(SECOND, new Blank());
        assertThat(standing(at(SECOND, leftOut(TODAY)))).containsEntry(SECOND, leftOut(TODAY));
    }

    @Test
    void who_is_named_takes_the_place_of_which_nobody_knew_who_it_is() {
        assertThat(placed(at(FIRST, JO))).isEqualTo(at(FIRST, JO));
        assertThat(placed(at(FIRST, SAM), at(FIRST, UNKNOWN))).isEqualTo(at(FIRST, SAM));
        assertThat(placed(at(FIRST, SAM), at(FIRST, JO), at(SECOND, UNKNOWN)))
                .isEqualTo(at(SECOND, SAM));
    }

    @Test
    void who_is_named_again_stays_in_the_same_place() {
        assertThat(placed(at(THIRD, SAM), at(FIRST, JO), at(SECOND, SAM)))
                .isEqualTo(at(SECOND, SAM));
    }

    @Test
    void a_decision_that_one_is_left_out_is_not_undone_by_anothers_name() {
        assertThat(placed(at(FIRST, SAM), at(FIRST, leftOut(TODAY)))).isEqualTo(at(SECOND, SAM));
    }

    @Test
    void whoever_comes_after_somebody_else_has_heard_nothing_of_what_that_one_was_told() {
        assertThat(placed(at(SECOND, SAM), at(FIRST, JO), at(SECOND, NOBODY)))
                .isEqualTo(at(THIRD, SAM));
    }

    @Test
    void mother_and_father_have_one_place_each_and_whoever_is_not_named_has_the_one_that_is_said() {
        var mother = new ParentRecord(CHILD, ParentRole.MOTHER, SAM);

        assertThat(placed(mother, new ParentRecord(CHILD, ParentRole.MOTHER, JO)))
                .isEqualTo(mother);
        assertThat(placed(at(FIRST, UNKNOWN), at(FIRST, JO))).isEqualTo(at(FIRST, UNKNOWN));
    }

    @Test
    void that_there_is_nobody_else_is_said_of_each_who_is_recorded() {
        assertThat(wrong(at(SECOND, NOBODY), at(FIRST, JO)))
                .extracting(Refusal::field)
                .containsExactly("standing");
        assertThat(wrong(at(FIRST, NOBODY), at(FIRST, JO))).isEmpty();
        assertThat(wrong(at(FIRST, NOBODY))).isEmpty();
        assertThat(wrong(at(SECOND, SAM), at(FIRST, JO))).isEmpty();
    }

    private static Map<ParentRole, ParentStanding> standing(ParentRecord... answers) {
        return OtherParents.standing(List.of(answers), TODAY);
    }

    private static ParentRecord placed(ParentRecord told, ParentRecord... answers) {
        return OtherParents.placed(told, List.of(answers));
    }

    private static List<Refusal> wrong(ParentRecord told, ParentRecord... answers) {
        return OtherParents.wrong(told, standing(answers));
    }

    private static ParentRecord at(ParentRole role, ParentStanding standing) {
        return new ParentRecord(CHILD, role, standing);
    }

    private static NotToBeContacted leftOut(LocalDate until) {
        return new NotToBeContacted(
                ExclusionReason.RISK,
                "He may hurt her.",
                until,
                until,
                new StaffId(new UUID(1, 1)));
    }
}
