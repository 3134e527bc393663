package org.threshold.workflow.people.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.people.app.PeopleWorld.done;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.GpPractice.NotRegistered;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.HealthDetails;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.people.domain.Person;

/** Where somebody is registered is found out, in whatever work. */
class RecordPracticeTest {

    private final PeopleWorld world = new PeopleWorld();
    private final List<GpPractice> heard = new ArrayList<>();
    private final PracticeNews news =
            new PracticeNews(List.of((_, _, practice) -> heard.add(practice)));
    private final RecordPractice record =
            new RecordPractice(world.registers.persons(), news, world.journal);
    private final CorrectPerson correct =
            new CorrectPerson(world.access, world.registers.persons(), news, world.journal);
    private final Person lena = world.child("Lena Marsh", "2021-06-14");

    @Test
    @Requirement("L-3.1.21")
    void a_practice_that_was_found_out_stands_in_the_persons_record_and_others_hear_of_it_once() {
        var practice = new RegisteredAt("K82001");

        record.record(world.worker, lena.id(), practice);
        record.record(world.worker, lena.id(), practice);

        assertThat(facts().health().practice()).isEqualTo(practice);
        assertThat(world.acts(lena.id())).containsExactly("gp-practice-recorded");
        assertThat(heard).containsExactly(practice);
    }

    @Test
    void a_correction_of_the_record_is_heard_only_when_it_is_about_the_practice() {
        var named = facts().named(Names.of("Lena Marsh-Pike"));
        var unregistered =
                named.health(new HealthDetails(new NhsIdentity.LeftOut(), new NotRegistered()));

        corrected(1, named);
        assertThat(heard).isEmpty();
        corrected(2, unregistered);

        assertThat(heard).containsExactly(new NotRegistered());
    }

    private void corrected(int version, StatedPerson facts) {
        done(
                correct.handle(
                        world.worker,
                        new CorrectPerson.Command(lena.id(), version, facts, "seen")));
    }

    private StatedPerson facts() {
        return world.registers.persons().find(lena.id()).orElseThrow().facts();
    }
}
