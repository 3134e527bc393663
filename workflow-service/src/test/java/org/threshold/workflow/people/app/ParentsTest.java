package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.people.app.PeopleWorld.done;
import static org.threshold.workflow.people.app.PeopleWorld.refused;
import static org.threshold.workflow.people.app.PeopleWorld.refusedField;
import static org.threshold.workflow.people.domain.Sample.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
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
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.ParentRecord;
import org.threshold.workflow.people.domain.Person;

class ParentsTest {

    private final PeopleWorld world = new PeopleWorld();
    private final List<String> heard = new ArrayList<>();
    private final RecordParentStatus record =
            new RecordParentStatus(
                    world.access,
                    world.registers.persons(),
                    world.registers.parents(),
                    world.journal,
                    List.of((_, child, role, _) -> heard.add(child + " " + role)));
    private final RecordedParents parents = new RecordedParents(world.registers.parents());

    private final Person lena = world.child("Lena Marsh", "2021-06-14");
    private final Person mother = world.adult("Ada Marsh", "1995-05-05");

    @Test
    void every_child_begins_with_every_parent_blank() {
        assertThat(parents.of(lena.id(), TODAY))
                .isEqualTo(
                        Map.of(
                                ParentRole.MOTHER, new Blank(),
                                ParentRole.FATHER, new Blank(),
                                ParentRole.OTHER_PARENTAL_RESPONSIBILITY, new Blank()));
    }

    @Test
    void what_is_recorded_is_no_longer_blank_and_recording_it_twice_changes_nothing() {
        var told = told(ParentRole.MOTHER, new KnownParent(mother.id()));

        done(record.handle(world.worker, told));
        done(record.handle(world.worker, told));

        assertThat(parents.of(lena.id(), TODAY))
                .containsEntry(ParentRole.MOTHER, new KnownParent(mother.id()))
                .containsEntry(ParentRole.FATHER, new Blank());
        assertThat(world.acts(lena.id())).containsExactly("parent-status-recorded");
        assertThat(heard).containsExactly(lena.id() + " MOTHER");
    }

    @Test
    @Requirement("R-4.2-4a")
    void leaving_a_parent_out_takes_a_manager() {
        var told = told(ParentRole.FATHER, leftOut(TODAY.plusDays(7), TODAY.plusDays(28)));

        assertThatThrownBy(() -> record.handle(world.worker, told))
                .isInstanceOf(AccessRefused.class);
        assertThat(record.handle(world.manager, told)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_parent_who_was_left_out_is_blank_again_after_the_last_day() {
        var left = leftOut(TODAY.plusDays(7), TODAY.plusDays(28));

        done(record.handle(world.manager, told(ParentRole.FATHER, left)));

        assertThat(parents.of(lena.id(), TODAY.plusDays(28)))
                .containsEntry(ParentRole.FATHER, left);
        assertThat(parents.of(lena.id(), TODAY.plusDays(29)))
                .containsEntry(ParentRole.FATHER, new Blank());
    }

    @Test
    @Requirement({"L-3.1.17", "R-4.2-4a"})
    void leaving_a_parent_out_needs_a_reason_a_review_and_an_end_still_to_come() {
        var nothing =
                new NotToBeContacted(
                        ExclusionReason.RISK,
                        "",
                        TODAY.minusDays(2),
                        TODAY.minusDays(1),
                        new StaffId(new UUID(1, 2)));
        var reviewTooLate = leftOut(TODAY.plusDays(29), TODAY.plusDays(28));

        assertThat(refused(record.handle(world.manager, told(ParentRole.FATHER, nothing))))
                .extracting("field")
                .containsExactly("why", "basis", "until", "reviewOn");
        assertThat(
                        refusedField(
                                record.handle(
                                        world.manager, told(ParentRole.FATHER, reviewTooLate))))
                .isEqualTo("reviewOn");
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("F-1.3.9")
    void a_risk_or_another_reason_alone_is_no_basis(ExclusionReason reason) {
        var left = new NotToBeContacted(reason, "Why.", TODAY, TODAY, new StaffId(new UUID(1, 2)));
        var based =
                new NotToBeContacted(
                        reason,
                        "Why.",
                        "Legal services advised it.",
                        TODAY,
                        TODAY,
                        new StaffId(new UUID(1, 2)));
        boolean asked = reason == ExclusionReason.RISK || reason == ExclusionReason.OTHER;

        var bare = record.handle(world.manager, told(ParentRole.FATHER, left));
        if (asked) {
            assertThat(refusedField(bare)).isEqualTo("basis");
        } else {
            done(bare);
        }
        done(record.handle(world.manager, told(ParentRole.FATHER, based)));
    }

    @Test
    void what_says_nothing_is_refused() {
        assertThat(refusedField(handle(ParentRole.FATHER, new UnknownEnquiriesMade(" "))))
                .isEqualTo("enquiries");
        assertThat(refusedField(handle(ParentRole.FATHER, new NobodyElse()))).isEqualTo("standing");
        assertThat(refusedField(handle(ParentRole.MOTHER, new Blank()))).isEqualTo("standing");
        assertThat(refusedField(handle(ParentRole.MOTHER, new KnownParent(lena.id()))))
                .isEqualTo("parent");
    }

    @Test
    void nobody_else_may_hold_parental_responsibility() {
        assertThat(handle(ParentRole.OTHER_PARENTAL_RESPONSIBILITY, new NobodyElse()))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    @Requirement("L-3.1.17")
    void another_with_parental_responsibility_is_added_and_the_first_stays() {
        var aunt = world.adult("Bea Marsh", "1990-01-01");
        var uncle = world.adult("Cal Marsh", "1991-01-01");
        var place = ParentRole.OTHER_PARENTAL_RESPONSIBILITY;

        done(handle(place, new KnownParent(aunt.id())));
        done(handle(place, new KnownParent(uncle.id())));
        done(handle(place, new KnownParent(uncle.id())));

        assertThat(parents.of(lena.id(), TODAY))
                .containsEntry(place, new KnownParent(aunt.id()))
                .containsEntry(ParentRole.other(2), new KnownParent(uncle.id()));
        assertThat(heard).hasSize(2).last().asString().endsWith("OTHER_PARENTAL_RESPONSIBILITY_2");
        assertThat(refusedField(handle(ParentRole.other(3), new NobodyElse())))
                .isEqualTo("standing");
    }

    @Test
    void an_unknown_parent_or_child_is_not_found() {
        var stranger = new PersonId(UUID.randomUUID());

        assertThat(handle(ParentRole.MOTHER, new KnownParent(stranger)))
                .isInstanceOf(Answer.NotFound.class);
        var ofNobody = new ParentRecord(stranger, ParentRole.MOTHER, new KnownParent(mother.id()));
        assertThat(record.handle(world.worker, ofNobody)).isInstanceOf(Answer.NotFound.class);
    }

    private Answer<ParentRecord> handle(ParentRole role, ParentStanding standing) {
        return record.handle(world.worker, told(role, standing));
    }

    private ParentRecord told(ParentRole role, ParentStanding standing) {
        return new ParentRecord(lena.id(), role, standing);
    }

    private static NotToBeContacted leftOut(LocalDate reviewOn, LocalDate until) {
        return new NotToBeContacted(
                ExclusionReason.COURT_ORDER,
                "non-molestation order seen",
                reviewOn,
                until,
                new StaffId(new UUID(1, 2)));
    }
}
