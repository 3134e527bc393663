package org.threshold.workflow.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.people.CasePeople.Named;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.domain.Belonging.How;

class BelongingTest {

    private final Person lena = Sample.child("Lena Marsh", "2021-06-14");
    private final Person mother = Sample.adult("Ada Marsh", "1995-05-05");
    private final Person father = Sample.adult("Gary Pike", "1988-12-01");

    @Test
    void a_child_of_whom_nobody_is_known_has_both_parents_and_siblings_to_be_added() {
        assertThat(Belonging.ways(family()))
                .extracting(Belonging::how)
                .startsWith(How.MOTHER, How.FATHER, How.SIBLING)
                .doesNotContain(How.PARTNER, How.PARENTS_MOTHER, How.PARENTS_FATHER);
    }

    @Test
    void a_parent_who_is_known_can_have_a_partner_and_parents_of_their_own() {
        var family = family(Sample.related(mother, RelationshipKind.MOTHER, lena));

        assertThat(Belonging.ways(family))
                .contains(
                        new Belonging(How.PARTNER, mother.id()),
                        new Belonging(How.PARENTS_MOTHER, mother.id()),
                        new Belonging(How.PARENTS_FATHER, mother.id()));
    }

    @Test
    void whom_a_referral_names_as_a_parent_counts_as_one() {
        var seen = seen(List.of(new Named(father.id(), "Father")));

        assertThat(Belonging.parents(Kinship.of(circle(), seen).orElseThrow()))
                .isEqualTo(Map.of(father.id(), ParentRole.FATHER));
    }

    @Test
    void the_codes_of_the_ways_tell_them_apart() {
        var family =
                family(
                        Sample.related(mother, RelationshipKind.MOTHER, lena),
                        Sample.related(father, RelationshipKind.FATHER, lena));

        assertThat(Belonging.ways(family)).extracting(Belonging::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "MOTHER, MOTHER, ADULT",
        "FATHER, FATHER, ADULT",
        "OTHER_PARENTAL_RESPONSIBILITY, OTHER_PARENTAL_RESPONSIBILITY, ADULT",
        "SIBLING, SIBLING, CHILD",
        "PARTNER, PARTNER, ADULT",
        "PARENTS_MOTHER, MOTHER, ADULT",
        "PARENTS_FATHER, FATHER, ADULT",
        "CARER, CARER, ADULT",
        "ANOTHER_CHILD, , CHILD",
        "ANOTHER_ADULT, , ADULT"
    })
    void each_way_makes_its_tie_or_none(How how, RelationshipKind kind, PersonKind taken) {
        var way = new Belonging(how, lena.id());

        assertThat(way.tie(father.id()))
                .isEqualTo(
                        Optional.ofNullable(kind).map(it -> new Tie(father.id(), it, lena.id())));
        assertThat(way.onlyByHome()).isEqualTo(kind == null);
        assertThat(way.kind()).isEqualTo(taken);
    }

    @Test
    void only_a_parent_has_a_place_in_the_childs_record_and_a_parents_parent_none() {
        var places = new HashMap<How, ParentRole>();
        for (How how : How.values()) {
            new Belonging(how, lena.id()).place().ifPresent(place -> places.put(how, place));
        }

        assertThat(places)
                .isEqualTo(
                        Map.of(
                                How.MOTHER,
                                ParentRole.MOTHER,
                                How.FATHER,
                                ParentRole.FATHER,
                                How.OTHER_PARENTAL_RESPONSIBILITY,
                                ParentRole.OTHER_PARENTAL_RESPONSIBILITY));
    }

    private Kinship family(Relationship... ties) {
        return Kinship.of(circle(ties), seen(List.of())).orElseThrow();
    }

    private Circle circle(Relationship... ties) {
        Map<PersonId, Person> people = new HashMap<>();
        Stream.of(lena, mother, father).forEach(one -> people.put(one.id(), one));
        return new Circle(people, List.of(), List.of(), List.of(ties), List.of());
    }

    private Kinship.Seen seen(List<Named> named) {
        return new Kinship.Seen(lena.id(), Map.of(), Sample.TODAY, named);
    }
}
