package org.threshold.workflow.handover.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.handover.app.HandoverWorld.BABY;
import static org.threshold.workflow.handover.app.HandoverWorld.DAY;
import static org.threshold.workflow.handover.app.HandoverWorld.NIGHT;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.NightContacts.NightContact;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.worklist.Completion;

/** Somebody of the day tells the night, and sees in the morning what came of it (R-ASC-1). */
class TellNightTest {

    private static final Instant MORNING = london("2026-11-24T11:00");
    private static final Instant LISTED = london("2026-11-24T16:30");
    private static final String TAKE = "take-over-for-the-night";

    private final HandoverWorld world = new HandoverWorld(MORNING);

    @Test
    @Requirement("R-ASC-1")
    void what_is_said_by_day_waits_for_half_past_four() {
        assertThat(world.tell(BABY, "He may come.")).isInstanceOf(TellResult.Kept.class);
        world.look();
        assertThat(world.steps.waiting()).isEmpty();

        world.at(LISTED).look();

        assertThat(world.steps.only(TAKE).due().dueAt()).isEqualTo(LISTED.plusSeconds(1800));
    }

    @Test
    void what_is_said_after_half_past_four_goes_to_the_night_at_once() {
        world.at(LISTED).look();

        world.at(LISTED.plusSeconds(600)).tell(BABY, "He may come.");

        assertThat(world.steps.only(TAKE).due().dueAt()).isEqualTo(LISTED.plusSeconds(2400));
    }

    @Test
    void what_is_said_after_it_was_taken_over_has_to_be_taken_over_again() {
        world.rule(BABY, new Why("red", "Red.", "")).at(LISTED).look();
        world.takeOver().handle(NIGHT, world.only());

        world.at(LISTED.plusSeconds(600)).tell(BABY, "He may come.");

        assertThat(entry().standing()).isEqualTo(new Standing.Handed(LISTED.plusSeconds(600)));
        assertThat(world.steps.only(TAKE).due().dueAt()).isEqualTo(LISTED.plusSeconds(2400));
    }

    @Test
    void the_same_said_twice_is_kept_once() {
        world.tell(BABY, "He may come.");
        world.tell(BABY, "He may come.");

        assertThat(world.rows.of(LocalDate.parse("2026-11-24")))
                .singleElement()
                .satisfies(it -> assertThat(it.words()).hasSize(1));
    }

    @Test
    void a_case_that_joined_another_is_listed_as_that_one() {
        world.tell(HandoverWorld.JOINED, "He may come.");

        assertThat(entry().caseRef()).isEqualTo(BABY);
    }

    @Test
    void nothing_said_is_refused_and_an_unknown_case_is_not_there() {
        assertThat(world.tell(BABY, "")).isInstanceOf(TellResult.Refused.class);
        assertThat(world.tell(HandoverWorld.NOBODY, "He may come."))
                .isInstanceOf(TellResult.NoSuchCase.class);
        assertThat(world.rows.of(BABY, 1)).isEmpty();
    }

    @Test
    void what_people_put_there_is_taken_off_and_leaves_no_work() {
        world.tell(BABY, "He may come.");
        world.at(LISTED).look();

        var done = world.takeOff().handle(DAY, world.only(), "He is in custody.");

        assertThat(done).containsInstanceOf(Completion.Done.class);
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.limits()).noneMatch(limit -> limit.isOpen());
        assertThat(world.takeOff().handle(DAY, world.only(), "Again."))
                .containsInstanceOf(Completion.Gone.class);
    }

    @Test
    @Requirement("R-ASC-1")
    void what_the_rules_put_there_stays() {
        world.rule(BABY, new Why("red", "Red.", "")).at(LISTED).look();

        assertThat(world.takeOff().handle(DAY, world.only(), "He is in custody."))
                .containsInstanceOf(Completion.Refused.class);
        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    void the_morning_sees_the_contacts_that_there_were_and_that_somebody_looked_is_kept() {
        world.tell(BABY, "He may come.");
        world.at(LISTED).look();
        world.contacts.add(new NightContact("Information", LISTED, "/contact"));

        var list = world.at(london("2026-11-25T08:00")).show().now(DAY);

        assertThat(list.made()).isTrue();
        assertThat(list.lines())
                .singleElement()
                .satisfies(it -> assertThat(it.contacts()).hasSize(1));
        assertThat(world.audit.getLast())
                .extracting(AuditEntry::what)
                .isEqualTo("handover-list-read");
        assertThat(world.audit.getLast().cases()).containsExactly(BABY.value());
    }

    @Test
    void by_day_the_list_to_come_is_shown_and_the_last_one_can_be_looked_at() {
        world.at(LISTED).look();

        var shown = world.at(london("2026-11-25T11:00")).show();

        assertThat(shown.now(DAY).night().day()).isEqualTo(LocalDate.parse("2026-11-25"));
        assertThat(shown.now(DAY).made()).isFalse();
        assertThat(shown.now(DAY).others()).containsExactly(LocalDate.parse("2026-11-24"));
        assertThat(shown.of(DAY, LocalDate.parse("2026-11-24"))).isPresent();
        assertThat(shown.of(DAY, LocalDate.parse("2026-11-23"))).isEmpty();
    }

    private HandoverEntry entry() {
        return world.rows.find(world.only()).orElseThrow();
    }
}
