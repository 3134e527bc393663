package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.people.app.PeopleWorld.done;
import static org.threshold.workflow.people.app.PeopleWorld.refusedField;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.AdultOfConcernNear;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.domain.ParentRecord;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.Sample;

class PlaceParentTest {

    private final PeopleWorld world = new PeopleWorld();
    private final PlaceParent place = FamilyActs.in(world).place();

    private final Person lena = world.child("Lena Marsh", "2021-06-14");
    private final Person gary = world.adult("Gary Pike", "1988-12-01");

    /** R-C&F-9a: nothing but the tie finds the children near an adult of concern. */
    @Test
    @Requirement("R-C&F-9a")
    void a_father_who_was_the_risk_to_other_children_is_noticed() {
        var other = world.child("Ivo Bramblecote", "2015-01-01");
        world.registers.concerns().add(Sample.risk(gary, other), Sample.CHANGE);

        done(place.handle(world.worker, father(new ParentStanding.KnownParent(gary.id()))));

        assertThat(world.announced).extracting(AdultOfConcernNear::adult).containsOnly(gary.id());
        assertThat(world.announced.getFirst().children()).containsExactly(lena.id());
    }

    @Test
    void of_a_father_who_is_not_known_there_is_no_tie() {
        done(
                place.handle(
                        world.worker,
                        father(new ParentStanding.UnknownEnquiriesMade("Asked the mother."))));

        assertThat(world.registers.relationships().of(List.of(lena.id()))).isEmpty();
        assertThat(world.acts(lena.id())).containsExactly("parent-status-recorded");
    }

    @Test
    void what_the_record_of_a_parent_refuses_makes_no_tie() {
        assertThat(
                        refusedField(
                                place.handle(
                                        world.worker,
                                        father(new ParentStanding.KnownParent(lena.id())))))
                .isEqualTo("parent");
    }

    private ParentRecord father(ParentStanding standing) {
        return new ParentRecord(lena.id(), ParentRole.FATHER, standing);
    }
}
