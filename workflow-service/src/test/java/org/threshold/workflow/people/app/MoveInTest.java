package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.people.app.PeopleWorld.done;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.app.MoveIn.Command;
import org.threshold.workflow.people.app.MoveIn.Where;
import org.threshold.workflow.people.domain.Membership;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Person;

class MoveInTest {

    private static final Address MILL_LANE = Address.of("4 Mill Lane");

    private final PeopleWorld world = new PeopleWorld();
    private final MoveIn moveIn = FamilyActs.in(world).moveIn();

    private final Person lena = world.child("Lena Marsh", "2021-06-14");
    private final Person gary = world.adult("Gary Pike", "1988-12-01");

    @Test
    void the_familys_own_home_at_the_address_is_meant() {
        var home = world.home("4 Mill Lane", lena);

        assertThat(movesTo(new Where.At(UUID.randomUUID(), MILL_LANE, Set.of(home.id()))))
                .isEqualTo(home.id());
    }

    @Test
    void strangers_at_the_same_address_are_another_household() {
        var strangers = world.home("4 Mill Lane", lena);

        assertThat(movesTo(new Where.At(UUID.randomUUID(), MILL_LANE, Set.of())))
                .isNotEqualTo(strangers.id());
        assertThat(world.together).noneMatch(together -> together.contains(lena.id()));
    }

    @Test
    void whoever_works_with_no_family_moves_nobody() {
        var where = new Where.At(UUID.randomUUID(), MILL_LANE, Set.of());

        assertThatThrownBy(
                        () ->
                                moveIn.handle(
                                        world.operator,
                                        new Command(where, gary.id(), Period.always())))
                .isInstanceOf(AccessRefused.class);
    }

    private HouseholdId movesTo(Where where) {
        done(moveIn.handle(world.worker, new Command(where, gary.id(), Period.always())));
        return world.registers.households().membershipsOf(List.of(gary.id())).stream()
                .map(Membership::household)
                .findFirst()
                .orElseThrow();
    }
}
