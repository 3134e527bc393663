package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.Relatives.Kin;
import org.threshold.workflow.people.domain.ParentRecord;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Sample;

/** Two children with like names are told apart by who belongs to them. */
class RecordedRelativesTest {

    private final PeopleWorld world = new PeopleWorld();
    private final RecordedRelatives relatives =
            new RecordedRelatives(
                    world.circles,
                    new RecordedParents(world.registers.parents()),
                    world.registers.persons());

    private final Person lena = world.child("Lena Marsh", "2021-06-14");
    private final Person mother = world.adult("Ada Marsh", "1995-05-05");
    private final Person father = world.adult("Gary Pike", "1988-12-01");
    private final Person sister = world.child("Fay Marsh", "2024-05-05");

    @Test
    void parents_come_first_and_each_relative_comes_once_with_its_birth() {
        relate(sister, RelationshipKind.SIBLING, lena);
        relate(father, RelationshipKind.CARER, lena);
        relate(father, RelationshipKind.FATHER, lena);
        isMother(mother);

        assertThat(relatives.of(lena.id(), Sample.TODAY))
                .extracting(Kin::words, Kin::born)
                .containsExactly(
                        tuple("mother", mother.facts().born()),
                        tuple("father", father.facts().born()),
                        tuple("brother or sister", sister.facts().born()));
    }

    @Test
    void another_child_of_the_same_mother_is_a_brother_or_sister() {
        relate(mother, RelationshipKind.MOTHER, lena);
        relate(mother, RelationshipKind.MOTHER, sister);

        assertThat(relatives.of(lena.id(), Sample.TODAY))
                .extracting(Kin::words)
                .containsExactly("mother", "brother or sister");
    }

    @Test
    void seen_from_the_other_side_the_child_of_a_young_mother_is_her_child() {
        relate(mother, RelationshipKind.MOTHER, lena);

        assertThat(relatives.of(mother.id(), Sample.TODAY))
                .extracting(Kin::words)
                .containsExactly("child");
    }

    @Test
    void whoever_nobody_belongs_to_has_none() {
        assertThat(relatives.of(lena.id(), Sample.TODAY)).isEmpty();
    }

    private void relate(Person from, RelationshipKind kind, Person to) {
        world.registers.relationships().keep(Sample.related(from, kind, to));
    }

    private void isMother(Person who) {
        world.registers
                .parents()
                .put(
                        new ParentRecord(
                                lena.id(),
                                ParentRole.MOTHER,
                                new ParentStanding.KnownParent(who.id())),
                        Sample.CHANGE);
    }
}
