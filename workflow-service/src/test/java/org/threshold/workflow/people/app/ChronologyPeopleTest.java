package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.CasePeople;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Sample;
import org.threshold.workflow.worklist.ChronologyScopes.Scope;

class ChronologyPeopleTest {

    private final PeopleWorld world = new PeopleWorld();
    private final Map<PersonId, List<String>> files = new HashMap<>();
    private final Person lena = of(world.child("Lena Marsh", "2021-06-14"), "CP-2", "CP-1");
    private final Person tom = of(world.child("Tom Marsh", "2019-02-03"), "CP-3");
    private final Person stranger = of(world.child("Zak Pike", "2015-07-07"), "CP-4");
    private final Person uncle = world.adult("Gary Pike", "1988-12-01");
    private final ChronologyPeople people =
            new ChronologyPeople(new OneCase(), files(), world.circles);

    @Test
    @Requirement("R-4.2-7c")
    void a_child_has_its_own_cases_the_earlier_ones_too() {
        world.home("4 Mill Lane", lena, tom);

        Scope scope = people.person("CP-2", lena.id().value()).orElseThrow();

        assertThat(scope.child()).isTrue();
        assertThat(scope.cases()).containsExactly("CP-2", "CP-1");
    }

    @Test
    @Requirement("R-4.2-7c")
    void the_family_has_the_cases_of_every_child_of_the_home_and_of_no_other() {
        world.home("4 Mill Lane", lena, tom);
        world.home("1 Pike Row", stranger);

        assertThat(people.family("CP-2").orElseThrow().cases())
                .containsExactly("CP-2", "CP-1", "CP-3");
    }

    @Test
    @Requirement({"R-4.2-7c", "R-ASC-4"})
    void an_adult_has_the_cases_of_homes_ties_and_old_plans() {
        world.home("4 Mill Lane", uncle, tom);
        world.registers.relationships().keep(Sample.related(uncle, RelationshipKind.CARER, lena));
        world.registers.concerns().add(Sample.risk(uncle, stranger), Sample.CHANGE);

        Scope scope = people.person("CP-2", uncle.id().value()).orElseThrow();

        assertThat(scope.child()).isFalse();
        assertThat(scope.cases()).containsExactlyInAnyOrder("CP-1", "CP-2", "CP-3", "CP-4");
    }

    @Test
    void without_the_case_or_the_person_there_is_none() {
        assertThat(people.family("CP-9")).isEmpty();
        assertThat(people.person("CP-9", lena.id().value())).isEmpty();
        assertThat(people.person("CP-2", new UUID(9, 9))).isEmpty();
    }

    private Person of(Person child, String... cases) {
        files.put(child.id(), List.of(cases));
        return child;
    }

    private CaseReferences files() {
        return (Collection<PersonId> asked) -> {
            var known = new HashMap<>(files);
            known.keySet().retainAll(asked);
            return known;
        };
    }

    /** The case CP-2 is about Lena. */
    private final class OneCase implements CasePeople {

        @Override
        public Optional<PersonId> child(String caseRef) {
            return Optional.of(lena.id()).filter(_ -> caseRef.equals("CP-2"));
        }

        @Override
        public List<Named> named(String caseRef) {
            return List.of();
        }
    }
}
