package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.people.app.PeopleWorld.done;
import static org.threshold.workflow.people.app.PeopleWorld.refusedField;
import static org.threshold.workflow.people.domain.Sample.date;
import static org.threshold.workflow.people.domain.Sample.living;
import static org.threshold.workflow.people.domain.Sample.related;
import static org.threshold.workflow.people.domain.Sample.risk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.AdultOfConcernNear;
import org.threshold.workflow.people.AdultOfConcernNear.How;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.AdultConcernId;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.ConcernRole;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.Relationship;
import org.threshold.workflow.people.domain.RelationshipId;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Sample;

class AdultsOfConcernTest {

    private final PeopleWorld world = new PeopleWorld();
    private final JoinHousehold join =
            new JoinHousehold(
                    world.access,
                    world.registers.persons(),
                    world.registers.households(),
                    world.movedIn,
                    world.journal);
    private final RelatePeople relate =
            new RelatePeople(
                    world.access,
                    world.registers.persons(),
                    world.registers.relationships(),
                    world.adultsOfConcern,
                    world.journal);
    private final RecordAdultConcern recordConcern =
            new RecordAdultConcern(
                    world.access,
                    world.registers.persons(),
                    world.registers.concerns(),
                    world.adultsOfConcern,
                    world.journal);

    private final Person baby = world.child("Eli Marsh", "2026-09-07");
    private final Person sister = world.child("Fay Marsh", "2024-05-05");
    private final Person mother = world.adult("Ada Marsh", "1995-05-05");
    private final Person partner = world.adult("Gary Pike", "1988-12-01");
    private final Person earlierChild = world.child("Zak Pike", "2015-07-07");

    @Test
    @Requirement("R-C&F-9a")
    void an_adult_of_concern_who_joins_a_home_with_children_is_announced_with_the_plans() {
        known(risk(partner, earlierChild));
        var home = world.home("4 Mill Lane", mother, baby, sister);

        done(join.handle(world.worker, living(home, partner, Period.since(date("2026-11-01")))));

        assertThat(world.announced).containsExactly(near(How.HOUSEHOLD_JOINED, baby, sister));
    }

    @Test
    void a_child_born_into_the_home_of_an_adult_of_concern_is_announced() {
        known(risk(partner, earlierChild));
        var home = world.home("4 Mill Lane", mother, partner);

        done(join.handle(world.worker, living(home, baby, Period.since(date("2026-09-07")))));

        assertThat(world.announced).containsExactly(near(How.HOUSEHOLD_JOINED, baby));
    }

    @Test
    @Requirement("R-C&F-9a")
    void becoming_the_mothers_partner_is_enough_without_moving_in() {
        known(risk(partner, earlierChild));
        world.home("4 Mill Lane", mother, baby);
        done(relate.handle(world.worker, related(mother, RelationshipKind.MOTHER, sister)));

        done(relate.handle(world.worker, related(partner, RelationshipKind.PARTNER, mother)));

        assertThat(world.announced).containsExactly(near(How.RELATIONSHIP_RECORDED, baby, sister));
    }

    @Test
    @Requirement("R-C&F-9a")
    void a_concern_that_becomes_known_later_finds_the_children_already_there() {
        world.home("4 Mill Lane", mother, baby, partner);

        done(recordConcern.handle(world.worker, risk(partner, earlierChild)));

        assertThat(world.announced).containsExactly(near(How.CONCERN_RECORDED, baby));
    }

    @Test
    void the_children_of_the_plan_itself_are_nothing_new() {
        known(risk(partner, earlierChild));
        var home = world.home("1 Pike Row", earlierChild);

        done(join.handle(world.worker, living(home, partner, Period.since(date("2026")))));

        assertThat(world.announced).isEmpty();
    }

    @Test
    void who_was_not_the_risk_is_not_announced() {
        var asCarer = risk(partner, earlierChild);
        known(
                new AdultConcern(
                        asCarer.id(),
                        asCarer.adult(),
                        ConcernRole.CARER,
                        asCarer.plan(),
                        asCarer.period()));
        var home = world.home("4 Mill Lane", mother, baby);

        done(join.handle(world.worker, living(home, partner, Period.since(date("2026")))));

        assertThat(world.announced).isEmpty();
    }

    @Test
    void a_time_together_that_is_long_over_is_history_and_not_news() {
        known(risk(partner, earlierChild));
        var home = world.home("4 Mill Lane", mother, sister);
        var over = Period.between(date("2024-05"), date("2024-12"));

        done(join.handle(world.worker, living(home, partner, over)));

        assertThat(world.announced).isEmpty();
    }

    @Test
    void telling_a_concern_twice_keeps_and_announces_it_once() {
        world.home("4 Mill Lane", baby, partner);
        var told = risk(partner, earlierChild);

        var first = done(recordConcern.handle(world.worker, told));
        var again = told.as(new AdultConcernId(UUID.randomUUID()));
        var second = done(recordConcern.handle(world.worker, again));

        assertThat(second).isEqualTo(first);
        assertThat(world.announced).hasSize(1);
        assertThat(world.acts(partner.id())).containsExactly("adult-concern-recorded");
    }

    @Test
    void a_relationship_told_again_keeps_its_place_and_takes_the_end() {
        var first = related(mother, RelationshipKind.PARTNER, partner);
        var over =
                new Relationship(
                        new RelationshipId(UUID.randomUUID()),
                        first.tie(),
                        first.period().ended(date("2026-10")),
                        "moved out");
        done(relate.handle(world.worker, first));

        var again = done(relate.handle(world.worker, over));

        assertThat(again).isEqualTo(first.id());
        assertThat(world.registers.relationships().of(List.of(mother.id())))
                .extracting(Relationship::period)
                .containsExactly(over.period());
    }

    @Test
    void a_relationship_with_another_beginning_at_the_same_time_is_refused() {
        var told = related(mother, RelationshipKind.PARTNER, partner);
        var since =
                new Relationship(
                        told.id(), told.tie(), Period.since(date("2026-01")), told.details());
        done(relate.handle(world.worker, told));

        assertThat(refusedField(relate.handle(world.worker, since))).isEqualTo("from");
    }

    @Test
    void an_unknown_person_is_not_found() {
        var stranger = Sample.adult("Nobody", "1980-01-01");

        assertThat(relate.handle(world.worker, related(mother, RelationshipKind.PARTNER, stranger)))
                .isInstanceOf(Answer.NotFound.class);
        assertThat(recordConcern.handle(world.worker, risk(stranger)))
                .isInstanceOf(Answer.NotFound.class);
    }

    private void known(AdultConcern concern) {
        world.registers.concerns().add(concern, Sample.CHANGE);
    }

    private AdultOfConcernNear near(How how, Person... children) {
        var ids = Set.copyOf(List.of(children).stream().map(Person::id).toList());
        return new AdultOfConcernNear(partner.id(), ids, List.of("CP-1807"), how, PeopleWorld.NOW);
    }
}
