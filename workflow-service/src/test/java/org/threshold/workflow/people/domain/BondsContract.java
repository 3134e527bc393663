package org.threshold.workflow.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.people.domain.Sample.CHANGE;
import static org.threshold.workflow.people.domain.Sample.date;
import static org.threshold.workflow.people.domain.Sample.living;
import static org.threshold.workflow.people.domain.Sample.related;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;

/** What every register of households, relationships, concerns and parents does. */
public abstract class BondsContract {

    private final Person child = Sample.child("Noor Aslan", "2022-03-01");
    private final Person mother = Sample.adult("Selin Aslan", "1996-09-09");
    private final Person partner = Sample.adult("Gary Pike", "1988-12-01");
    private final Household home = Sample.household("4 Mill Lane " + UUID.randomUUID());

    private static final Change REASONED =
            new Change(CHANGE.by(), "His mother says so.", CHANGE.at());

    protected abstract Registers registers();

    /** Does the work in a transaction of its own. */
    protected abstract void commit(Runnable work);

    @BeforeEach
    void people_and_a_home() {
        commit(
                () -> {
                    List.of(child, mother, partner)
                            .forEach(p -> registers().persons().add(p, CHANGE));
                    registers().households().add(home);
                });
    }

    @Test
    void a_household_is_found_by_id_and_by_address_however_it_is_written() {
        var written =
                Address.of(home.address().lines().toUpperCase(Locale.ROOT).replace(" ", ", "));

        assertThat(registers().households().find(home.id())).hasValue(home);
        assertThat(registers().households().lock(home.id())).hasValue(home);
        assertThat(registers().households().findAll(List.of(home.id()))).containsExactly(home);
        assertThat(registers().households().at(written)).containsExactly(home);
        assertThat(registers().households().at(Address.of("5 Mill Lane"))).isEmpty();
    }

    @Test
    void a_stay_keeps_its_precision_and_takes_an_end() {
        var stay = living(home, mother, Period.since(date("2021-06")));
        var unknownStart = living(home, partner, Period.always());

        commit(() -> List.of(stay, unknownStart).forEach(registers().households()::keep));
        commit(() -> registers().households().keep(stay.ended(date("2024"))));

        assertThat(registers().households().membersOf(List.of(home.id())))
                .containsExactlyInAnyOrder(stay.ended(date("2024")), unknownStart);
        assertThat(registers().households().membershipsOf(List.of(partner.id())))
                .containsExactly(unknownStart);
        assertThat(registers().households().membershipsOf(List.of())).isEmpty();
    }

    @Test
    void a_child_can_live_in_two_households_at_once() {
        var other = Sample.household("9 Hill Street " + UUID.randomUUID());
        var here = living(home, child, Period.since(date("2022-03-01")));
        var there = living(other, child, Period.since(date("2023-01")));

        commit(
                () -> {
                    registers().households().add(other);
                    List.of(here, there).forEach(registers().households()::keep);
                });

        assertThat(registers().households().membershipsOf(List.of(child.id())))
                .containsExactlyInAnyOrder(here, there);
    }

    @Test
    void a_relationship_is_found_from_both_sides_and_takes_an_end_and_details() {
        var first = related(mother, RelationshipKind.PARTNER, partner);
        var changed =
                new Relationship(
                        first.id(), first.tie(), first.period().ended(date("2025-01-31")), "left");

        commit(() -> registers().relationships().keep(first));
        commit(() -> registers().relationships().keep(changed));

        assertThat(registers().relationships().of(List.of(mother.id()))).containsExactly(changed);
        assertThat(registers().relationships().of(List.of(partner.id()))).containsExactly(changed);
        assertThat(registers().relationships().of(List.of(child.id()))).isEmpty();
        commit(
                () ->
                        assertThat(registers().relationships().lockAll(first.tie()))
                                .containsExactly(changed));
    }

    @Test
    void an_adults_concerns_are_found_the_latest_recorded_first() {
        var with = Sample.risk(partner, child);
        var elsewhere = Sample.risk(partner);
        var later = new Change(CHANGE.by(), "", CHANGE.at().plusSeconds(60));

        commit(() -> registers().concerns().add(with, CHANGE));
        assertThat(registers().concerns().ofChildren(with.plan().children())).containsExactly(with);
        assertThat(registers().concerns().ofChildren(List.of(mother.id()))).isEmpty();
        commit(() -> registers().concerns().add(elsewhere, later));

        assertThat(registers().concerns().of(List.of(partner.id(), mother.id())))
                .containsExactly(elsewhere, with);
        commit(
                () ->
                        assertThat(registers().concerns().lockAll(partner.id()))
                                .containsExactly(elsewhere, with));
    }

    @Test
    void records_of_one_person_are_found_from_each_of_them_until_it_is_taken_back() {
        var first =
                new PersonMerge(new PersonMergeId(UUID.randomUUID()), mother.id(), partner.id());
        var second = new PersonMerge(new PersonMergeId(UUID.randomUUID()), child.id(), mother.id());
        commit(() -> registers().merges().lock(List.of(mother.id(), partner.id())));
        commit(() -> registers().merges().add(first, REASONED));
        commit(() -> registers().merges().add(second, REASONED));

        assertThat(registers().merges().around(List.of(partner.id())))
                .containsExactlyInAnyOrder(first, second);
        assertThat(registers().merges().around(List.of(child.id())))
                .containsExactlyInAnyOrder(first, second);
        commit(
                () -> {
                    assertThat(registers().merges().lockStanding(second.id())).contains(second);
                    registers().merges().undo(second.id(), REASONED);
                });
        assertThat(registers().merges().around(List.of(mother.id()))).containsExactly(first);
        assertThat(registers().merges().around(List.of(child.id()))).isEmpty();
        commit(() -> assertThat(registers().merges().lockStanding(second.id())).isEmpty());
        commit(() -> registers().merges().undo(first.id(), REASONED));
    }

    @Test
    void a_concern_without_a_plan_keeps_what_it_was() {
        var concern =
                new AdultConcern(
                        new AdultConcernId(UUID.randomUUID()),
                        partner.id(),
                        ConcernRole.CARER,
                        new PlanOfChildren(PlanKind.NONE, "", Set.of(), "A bruise was seen."),
                        Period.always());

        commit(() -> registers().concerns().add(concern, CHANGE));

        assertThat(registers().concerns().of(List.of(partner.id()))).containsExactly(concern);
    }

    @Test
    void of_a_parent_the_last_answer_holds_and_every_kind_of_answer_is_kept() {
        var excluded =
                new ParentStanding.NotToBeContacted(
                        ExclusionReason.RISK,
                        "bail conditions",
                        "The officer in the case said so.",
                        Sample.TODAY.plusDays(7),
                        Sample.TODAY.plusDays(28),
                        new StaffId(new UUID(3, 3)));
        var answers =
                List.of(
                        answer(ParentRole.MOTHER, new ParentStanding.KnownParent(mother.id())),
                        answer(
                                ParentRole.OTHER_PARENTAL_RESPONSIBILITY,
                                new ParentStanding.NobodyElse()),
                        answer(ParentRole.other(2), new ParentStanding.KnownParent(partner.id())),
                        answer(ParentRole.other(3), new ParentStanding.NobodyElse()),
                        answer(ParentRole.FATHER, excluded));

        commit(
                () ->
                        put(
                                answer(
                                        ParentRole.FATHER,
                                        new ParentStanding.UnknownEnquiriesMade("asked"))));
        commit(() -> answers.forEach(this::put));

        assertThat(registers().parents().of(child.id()))
                .containsExactlyInAnyOrderElementsOf(answers);
        assertThat(registers().parents().of(mother.id())).isEmpty();
        assertThat(registers().parents().childrenOf(List.of(mother.id(), partner.id())))
                .containsExactly(child.id());
        commit(
                () ->
                        put(
                                answer(
                                        ParentRole.MOTHER,
                                        new ParentStanding.UnknownEnquiriesMade("asked"))));
        assertThat(registers().parents().childrenOf(List.of(mother.id()))).isEmpty();
    }

    private ParentRecord answer(ParentRole role, ParentStanding standing) {
        return new ParentRecord(child.id(), role, standing);
    }

    private void put(ParentRecord answer) {
        registers().parents().put(answer, CHANGE);
    }
}
