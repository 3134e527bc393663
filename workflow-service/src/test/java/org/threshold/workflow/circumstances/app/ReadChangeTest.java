package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Recipient;

/** Whoever was told fetches what it is about, for a while, and that they did is kept. */
class ReadChangeTest {

    private final CircumstancesWorld world = new CircumstancesWorld();

    @Test
    void an_agency_that_was_told_reads_it_and_that_it_did_is_kept() {
        var injury = world.reported(world.injury());

        assertThat(read(world.ward, injury)).isInstanceOf(ReadChange.Read.class);
        assertThat(kept()).isEqualTo("change-read");
    }

    @Test
    void four_weeks_after_the_time_to_acknowledge_it_cannot_and_that_it_tried_is_kept() {
        var injury = world.reported(world.injury());
        var by = world.told(injury, Recipient.of(Role.PAEDIATRICIAN)).urgency().acknowledgeBy();
        var end = by.plus(Duration.ofDays(28));
        world.at(end);

        assertThat(read(world.ward, injury)).isEqualTo(new ReadChange.Ended(end));
        assertThat(kept()).isEqualTo("change-not-read");
        assertThat(world.uses.read().heard(world.ward, injury)).isEmpty();
        assertThat(read(world.worker, injury)).isInstanceOf(ReadChange.Read.class);
    }

    @Test
    void an_agency_that_was_not_told_is_not_told_by_the_answer_either() {
        var injury = world.reported(world.injury());
        var school = Actor.system(new SystemId(new UUID(2, 9)), Agency.SCHOOL);

        assertThat(read(school, injury)).isEqualTo(new ReadChange.NotThere());
    }

    private ReadChange.Answer read(Actor who, ChangeId id) {
        return world.uses.read().handle(who, id);
    }

    private String kept() {
        return world.out.audit.stream().map(AuditEntry::what).toList().getLast();
    }
}
