package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.People;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.MeetingRecord.Kept;
import org.threshold.workflow.strategy.app.ReadMinutes.Copy;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.Seat;

class ReadMinutesTest {

    private static final Actor DANA = People.DANA_DUTY.actor();
    private static final Kept BY_TERRY = new Kept(People.TERRY_TEAM.id(), StrategyWorld.NOW);

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);

    private Minutes read(DiscussionId id, Copy copy) {
        return world.the(ReadMinutes.class).handle(DANA, id, copy).orElseThrow();
    }

    @Test
    void they_hold_the_discussion_its_children_its_meetings_and_whom_the_record_goes_to() {
        var id = meeting.held();
        var concern = new KnownConcern("person", StrategyWorld.NOW, "A bruise.");
        world.history.concerns.add(concern);

        var minutes = read(id, Copy.SHOWN);

        assertThat(minutes.page().discussion()).isEqualTo(world.discussion(id));
        assertThat(minutes.page().meetings()).hasSize(1);
        assertThat(minutes.background().children())
                .extracting(PersonView::displayName)
                .containsExactly("Somebody");
        assertThat(minutes.background().concerns()).containsExactly(concern);
        assertThat(minutes.background().recipients())
                .extracting(Invitee::seat)
                .contains(Seat.GP, Seat.REFERRER);
        assertThat(minutes.asOf()).isEqualTo(StrategyWorld.NOW);
    }

    @Test
    void whoever_kept_the_record_and_whoever_reads_it_has_a_name() {
        var id = meeting.held();
        var stranger = new Kept(new StaffId(new UUID(9, 9)), StrategyWorld.NOW);
        world.history.records.add(new MeetingRecord(1, BY_TERRY, List.of(stranger), List.of()));

        var minutes = read(id, Copy.SHOWN);

        assertThat(minutes.names())
                .containsOnlyKeys(People.DANA_DUTY.id(), People.TERRY_TEAM.id())
                .containsValue(People.TERRY_TEAM.name());
        assertThat(minutes.recordOf(1).decided()).containsExactly(stranger);
    }

    @ParameterizedTest
    @CsvSource({"SHOWN, strategy-minutes-read", "TAKEN, strategy-minutes-taken"})
    void who_read_them_is_kept_and_whether_they_took_a_copy(Copy copy, String act) {
        var id = meeting.held();
        world.audit.clear();

        read(id, copy);

        assertThat(world.audit)
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.what()).isEqualTo(act);
                            assertThat(kept.who()).isEqualTo(DANA);
                            assertThat(kept.subjectId()).isEqualTo(id.value());
                        });
    }

    @Test
    void of_what_does_not_exist_nothing_is_read_and_nothing_kept() {
        var nothing = new DiscussionId(new UUID(9, 8));

        assertThat(world.the(ReadMinutes.class).handle(DANA, nothing, Copy.TAKEN)).isEmpty();

        assertThat(world.audit).isEmpty();
    }

    @Test
    void whoever_works_with_no_child_does_not_read_them() {
        var id = meeting.held();
        var operator = StrategyWorld.staff(Role.OPERATOR);

        assertThatThrownBy(() -> world.the(ReadMinutes.class).handle(operator, id, Copy.SHOWN))
                .isInstanceOf(AccessRefused.class);
    }
}
