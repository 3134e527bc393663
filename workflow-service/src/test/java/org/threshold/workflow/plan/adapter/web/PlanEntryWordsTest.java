package org.threshold.workflow.plan.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.plan.app.PlanWorld;
import org.threshold.workflow.plan.app.RecordCoreGroup;
import org.threshold.workflow.referral.CaseRef;

/** What a core group decided is read where it is corrected (R-Hosp-3a). */
class PlanEntryWordsTest {

    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private final PlanWorld world = new PlanWorld();
    private final CaseRef baby = world.aChild();
    private final PlanEntryWords words = new PlanEntryWords(world.read(Actors::require));

    @Test
    @Requirement("R-Hosp-3a")
    void a_meeting_says_who_came_and_what_was_decided() {
        var id = world.made(baby, PlanWorld.GROUP);
        var given =
                new RecordCoreGroup.Given(
                        LocalDate.parse("2027-02-15"), PlanWorld.QUORUM, "Daily visits.");
        world.coreGroup(Actors::require).handle(WHO, id, given, "");
        var key = world.entries.last().said().key();

        var told = words.of(WHO, baby, Set.of(key));

        assertThat(told).containsOnlyKeys(key);
        assertThat(told.getOrDefault(key, List.of()))
                .singleElement()
                .asString()
                .startsWith("Core group of Monday 15 February 2027. Came: ")
                .endsWith("Decided: Daily visits.");
    }

    @Test
    void a_case_that_is_not_known_has_none() {
        assertThat(words.of(WHO, new CaseRef("CP-9"), Set.of())).isEmpty();
    }
}
