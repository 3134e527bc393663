package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.people.CareGivers.Since;
import org.threshold.workflow.people.domain.PartialDate;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.Relationship;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Tie;

/** Other features record who cares for a child. */
class RecordedCareTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private final PeopleWorld world = new PeopleWorld();
    private final Person lena = world.child("Lena Marsh", "2021-06-14");
    private final Person gwen = world.adult("Gwen Marsh", "1961-03-02");
    private final RecordedCare care =
            new RecordedCare(
                    new RelatePeople(
                            world.access,
                            world.registers.persons(),
                            world.registers.relationships(),
                            world.adultsOfConcern,
                            world.journal),
                    world.registers.relationships(),
                    UUID::randomUUID);

    @Test
    @Requirement("R-TVP-4")
    void a_carer_is_recorded_since_a_day_and_as_what() {
        cares(MONDAY, "Grandmother");

        assertThat(carers()).hasSize(1);
        assertThat(carers().getFirst().period()).isEqualTo(Period.since(PartialDate.day(MONDAY)));
        assertThat(carers().getFirst().details()).isEqualTo("Grandmother");
    }

    @Test
    void whoever_is_recorded_as_the_carer_on_that_day_stays_as_recorded() {
        cares(MONDAY, "Grandmother");
        cares(MONDAY, "Aunt");
        cares(MONDAY.plusDays(3), "Aunt");

        assertThat(carers()).extracting(Relationship::details).containsExactly("Grandmother");
    }

    private void cares(LocalDate from, String words) {
        care.cares(
                Actors.in(Role.DUTY_SOCIAL_WORKER), gwen.id(), lena.id(), new Since(from, words));
    }

    private List<Relationship> carers() {
        return world.registers
                .relationships()
                .lockAll(new Tie(gwen.id(), RelationshipKind.CARER, lena.id()));
    }
}
