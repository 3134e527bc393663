package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.Relationship;
import org.threshold.workflow.people.domain.RelationshipId;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Sample;
import org.threshold.workflow.people.domain.Tie;

/** Who cares for a child and who its brothers and sisters are, wherever they live. */
class RecordedCloseKinTest {

    private final PeopleWorld world = new PeopleWorld();
    private final RecordedCloseKin kin = new RecordedCloseKin(world.circles);
    private final Person lena = world.child("Lena Marsh", "2021-06-14");
    private final Person mother = world.adult("Ada Marsh", "1995-05-05");
    private final Person aunt = world.adult("Joan Marsh", "1990-01-01");

    @Test
    @Requirement({"L-3.1.21", "R-4.2-5a"})
    void whoever_is_recorded_as_carer_today_is_one_and_a_parent_is_not_twice() {
        relate(aunt, RelationshipKind.CARER, lena, Period.always());
        relate(mother, RelationshipKind.MOTHER, lena, Period.always());

        assertThat(kin.of(lena.id(), Sample.TODAY).carers()).containsExactly(aunt.id());
    }

    @Test
    void whoever_cared_for_it_once_or_is_cared_for_by_it_is_no_carer() {
        var past = Period.between(Sample.date("2022-05"), Sample.date("2024-11-30"));
        relate(aunt, RelationshipKind.CARER, lena, past);
        relate(lena, RelationshipKind.CARER, mother, Period.always());

        assertThat(kin.of(lena.id(), Sample.TODAY).carers()).isEmpty();
    }

    @Test
    @Requirement("R-GP-3")
    void another_child_of_the_same_mother_who_lives_elsewhere_is_a_brother_or_sister() {
        Person elsewhere = world.child("Fay Marsh", "2019-05-05");
        Person grown = world.child("Max Marsh", "2004-05-05");
        relate(mother, RelationshipKind.MOTHER, lena, Period.always());
        relate(mother, RelationshipKind.MOTHER, elsewhere, Period.always());
        relate(mother, RelationshipKind.MOTHER, grown, Period.always());

        assertThat(kin.of(lena.id(), Sample.TODAY).siblings()).containsExactly(elsewhere.id());
    }

    private void relate(Person from, RelationshipKind kind, Person to, Period period) {
        var tie = new Tie(from.id(), kind, to.id());
        world.registers
                .relationships()
                .keep(new Relationship(new RelationshipId(UUID.randomUUID()), tie, period, ""));
    }
}
