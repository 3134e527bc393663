package org.threshold.workflow.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.CasePeople.Named;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.people.domain.Kinship.Seen;

class KinshipTest {

    private final Person lena = Sample.child("Lena Marsh", "2026-08-14");
    private final Person mother = Sample.adult("Ada Marsh", "1995-05-05");
    private final Person father = Sample.adult("Gary Pike", "1988-12-01");
    private final Person stranger = Sample.adult("Una Other", "1980-01-01");

    private final List<Person> people = new ArrayList<>(List.of(lena, mother, father, stranger));
    private final List<Household> homes = new ArrayList<>();
    private final List<Membership> stays = new ArrayList<>();
    private final List<Relationship> ties = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();
    private final Map<ParentRole, ParentStanding> parents = new TreeMap<>();

    @Test
    void those_of_the_home_belong_and_those_of_another_home_do_not() {
        home("4 Mill Lane", lena, mother);
        home("9 Elm Road", stranger);

        assertThat(people(kinship())).containsExactlyInAnyOrder(lena, mother);
        assertThat(kinship().kin()).allMatch(kinship()::livesWithTheChild);
    }

    @Test
    void the_child_comes_first_even_before_an_older_generation() {
        tie(mother, RelationshipKind.MOTHER, lena);

        assertThat(people(kinship())).containsExactly(lena, mother);
    }

    @Test
    void relatives_and_whoever_has_a_tie_to_them_belong_and_live_outside_the_home() {
        var sister = known(Sample.child("Fay Marsh", "2024-05-05"));
        home("4 Mill Lane", lena, mother);
        home("9 Elm Road", sister);
        tie(mother, RelationshipKind.MOTHER, lena);
        tie(mother, RelationshipKind.MOTHER, sister);
        tie(father, RelationshipKind.FATHER, sister);

        assertThat(people(kinship())).containsExactlyInAnyOrder(lena, mother, father, sister);
        assertThat(kinship().kin())
                .filteredOn(kinship()::livesWithTheChild)
                .extracting(Kin::person)
                .containsExactly(lena, mother);
        assertThat(kinship().siblings()).containsExactly(sister.id());
    }

    @Test
    void a_tie_that_has_ended_is_none() {
        ties.add(
                new Relationship(
                        Sample.related(father, RelationshipKind.PARTNER, mother).id(),
                        new Tie(father.id(), RelationshipKind.PARTNER, mother.id()),
                        Period.between(Sample.date("2019"), Sample.date("2020")),
                        ""));
        tie(mother, RelationshipKind.MOTHER, lena);

        assertThat(people(kinship())).containsExactly(lena, mother);
    }

    @Test
    void a_parent_whom_the_childs_record_names_is_tied_to_the_child() {
        parents.put(ParentRole.FATHER, new ParentStanding.KnownParent(father.id()));

        assertThat(kinship().ties())
                .containsExactly(new Tie(father.id(), RelationshipKind.FATHER, lena.id()));
        assertThat(kinship().gaps()).containsExactly(ParentRole.MOTHER);
    }

    @Test
    void ties_say_the_generation_before_care_does_and_age_says_it_last() {
        var grandmother = known(Sample.adult("Nan Marsh", "1960-02-02"));
        var brother = known(Sample.child("Tom Marsh", "2010-03-03"));
        home("4 Mill Lane", lena, stranger, brother);
        tie(grandmother, RelationshipKind.CARER, lena);
        tie(grandmother, RelationshipKind.MOTHER, mother);
        tie(mother, RelationshipKind.MOTHER, lena);
        tie(father, RelationshipKind.CARER, lena);

        assertThat(kinship().kin())
                .extracting(Kin::person, Kin::generation)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(lena, 0),
                        Tuple.tuple(brother, 0),
                        Tuple.tuple(mother, 1),
                        Tuple.tuple(father, 1),
                        Tuple.tuple(stranger, 1),
                        Tuple.tuple(grandmother, 2));
    }

    @Test
    void a_mother_and_a_father_of_whom_nothing_is_recorded_are_gaps() {
        assertThat(kinship().gaps()).containsExactly(ParentRole.MOTHER, ParentRole.FATHER);
    }

    @Test
    void what_is_not_known_after_enquiries_is_a_gap_and_what_does_not_exist_is_none() {
        parents.put(ParentRole.MOTHER, new ParentStanding.NobodyElse());
        parents.put(ParentRole.FATHER, new ParentStanding.UnknownEnquiriesMade("Asked at school."));
        parents.put(
                ParentRole.OTHER_PARENTAL_RESPONSIBILITY,
                new ParentStanding.NotToBeContacted(
                        ParentStanding.ExclusionReason.RISK,
                        "He threatened her.",
                        LocalDate.parse("2026-12-01"),
                        LocalDate.parse("2026-12-20"),
                        new StaffId(lena.id().value())));

        assertThat(kinship().gaps())
                .containsExactly(ParentRole.FATHER, ParentRole.OTHER_PARENTAL_RESPONSIBILITY);
    }

    @Test
    void one_of_several_who_is_not_known_is_a_gap_though_another_is() {
        parents.put(
                ParentRole.OTHER_PARENTAL_RESPONSIBILITY,
                new ParentStanding.KnownParent(father.id()));
        parents.put(ParentRole.other(2), new ParentStanding.UnknownEnquiriesMade("Asked."));

        assertThat(kinship().gaps())
                .containsExactly(ParentRole.MOTHER, ParentRole.FATHER, ParentRole.other(2));
    }

    @Test
    void whom_a_referral_named_belongs_and_fills_the_place_of_the_parent_it_is_named_as() {
        named.add(new Named(mother.id(), "Mother"));
        named.add(new Named(stranger.id(), "mother’s partner"));

        assertThat(people(kinship())).containsExactlyInAnyOrder(lena, mother, stranger);
        assertThat(kinship().named(mother.id())).containsExactly("Mother");
        assertThat(kinship().ties()).isEmpty();
        assertThat(kinship().gaps()).containsExactly(ParentRole.FATHER);
    }

    @Test
    void what_a_referral_said_is_not_repeated_once_a_tie_to_the_child_is_recorded() {
        named.add(new Named(mother.id(), "Mother"));
        tie(mother, RelationshipKind.MOTHER, lena);

        assertThat(kinship().named(mother.id())).isEmpty();
    }

    @Test
    void a_child_who_is_not_known_has_no_family() {
        var nobody = Sample.child("No Body", "2020-01-01");

        assertThat(Kinship.of(circle(), new Seen(nobody.id(), parents, Sample.TODAY, named)))
                .isEmpty();
    }

    @Test
    void the_homes_of_the_child_come_before_others() {
        home("9 Elm Road", mother);
        home("4 Mill Lane", lena);
        home("1 Old Road", lena);
        tie(mother, RelationshipKind.MOTHER, lena);

        assertThat(kinship().dwellings())
                .extracting(home -> home.address().lines())
                .containsExactly("4 Mill Lane", "1 Old Road", "9 Elm Road");
    }

    private Kinship kinship() {
        return Kinship.of(circle(), new Seen(lena.id(), parents, Sample.TODAY, named))
                .orElseThrow();
    }

    private Circle circle() {
        Map<PersonId, Person> known =
                people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return new Circle(known, homes, stays, ties, List.of());
    }

    private static List<Person> people(Kinship kinship) {
        return kinship.kin().stream().map(Kin::person).toList();
    }

    private Person known(Person person) {
        people.add(person);
        return person;
    }

    private void home(String address, Person... residents) {
        var home = Sample.household(address);
        homes.add(home);
        for (var person : residents) {
            stays.add(Sample.living(home, person, Period.since(Sample.date("2025"))));
        }
    }

    private void tie(Person from, RelationshipKind kind, Person to) {
        ties.add(Sample.related(from, kind, to));
    }
}
