package org.threshold.workflow.fasttrack.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.access.People.HOSPITAL;
import static org.threshold.workflow.fasttrack.app.FastTrackWorld.DISCUSSION;
import static org.threshold.workflow.fasttrack.app.FastTrackWorld.MONDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.fasttrack.domain.AFamily;
import org.threshold.workflow.fasttrack.domain.FastTrack.Beside;
import org.threshold.workflow.fasttrack.domain.Item;
import org.threshold.workflow.fasttrack.domain.Need;
import org.threshold.workflow.fasttrack.domain.NeedsRule.Held;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.worklist.Completion;

/** A case is taken to a conference from whatever point it is at (R-C&amp;F-6). */
class FastTrackTest {

    private static final String HOLD = "hold-fast-tracked-conference";
    private static final String FIND_OUT = "find-out-for-conference";
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final Actor CHAIR = Actors.in(Role.CP_CHAIR);

    private final FastTrackWorld world = new FastTrackWorld();

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPERATOR", "AGENCY_CLIENT", "HEALTH_VISITOR"})
    @Requirement("R-C&F-6")
    void whoever_works_with_children_takes_a_case_there_with_a_reason_alone(Role role) {
        var taken = world.taken(Actors.in(role));

        assertThat(taken.dueAt()).isEqualTo(Instant.parse("2026-12-14T17:00:00Z"));
        assertThat(world.steps.only(HOLD).due().dueAt()).isEqualTo(taken.dueAt());
        assertThat(world.steps.only(HOLD).candidates())
                .containsExactlyInAnyOrder(Role.CP_CHAIR, Role.TEAM_MANAGER);
    }

    @Test
    @Requirement("R-C&F-6")
    void without_an_enquiry_a_strategy_discussion_is_called_beside_it() {
        world.holds.addAll(Set.of(Circumstance.RED_PATH, Circumstance.IN_HOSPITAL));

        var taken = world.taken(WORKER);

        assertThat(taken.fastTrack().about().beside())
                .isEqualTo(new Beside.Discussion(DISCUSSION.value(), MONDAY));
        assertThat(world.calls)
                .singleElement()
                .satisfies(
                        call -> {
                            assertThat(call.why()).isEqualTo("She is afraid.");
                            assertThat(call.facts())
                                    .containsExactlyInAnyOrder(Fact.INJURY, Fact.IN_HOSPITAL);
                            assertThat(call.about().children())
                                    .containsExactly(new ChildOfConcern(world.baby, Path.RED));
                        });
    }

    @Test
    void the_other_children_of_a_referral_that_it_overtakes_are_discussed_as_well() {
        var sister = new CaseRef("CP-7");
        world.overtaken.add(
                new ConcernedChild(
                        sister,
                        new PersonId(new UUID(0, 9)),
                        Mobility.MOBILE,
                        Mark.NONE_SEEN,
                        "",
                        Path.NOT_RED));

        world.taken(WORKER);

        assertThat(world.calls.getFirst().about().children())
                .extracting(ChildOfConcern::caseRef)
                .containsExactly(world.baby, sister);
    }

    @Test
    @Requirement("R-C&F-6")
    void beside_an_enquiry_it_is_due_from_the_meeting_that_initiated_it() {
        world.enquiryOpenSince(Instant.parse("2026-11-16T10:00:00Z"));

        var taken = world.taken(WORKER);

        assertThat(taken.dueAt()).isEqualTo(Instant.parse("2026-12-07T17:00:00Z"));
        assertThat(taken.fastTrack().about().beside()).isInstanceOf(Beside.Enquiry.class);
        assertThat(world.calls).isEmpty();
    }

    @Test
    @Requirement("R-C&F-6")
    void what_is_missing_is_a_task_each_and_holds_nothing_up() {
        world.held(new Held(Optional.empty(), new GpPractice.NotRecorded()));

        var taken = world.taken(WORKER);

        assertThat(taken.fastTrack().items()).extracting(Item::need).containsExactly(Need.values());
        assertThat(world.steps.waiting())
                .filteredOn(task -> task.step().equals(FIND_OUT))
                .hasSize(Need.values().length)
                .allMatch(task -> task.due().dueAt().equals(Instant.parse("2026-11-30T17:00:00Z")));
    }

    @Test
    void what_the_record_holds_by_now_needs_no_words_and_anything_else_does() {
        world.held(new Held(AFamily.whole().family(), new GpPractice.NotRecorded()));
        var item = world.taken(WORKER).fastTrack().items().getFirst().id();

        assertThat(world.findOut.handle(WORKER, item, " ")).isInstanceOf(Completion.Refused.class);
        world.held(AFamily.whole());
        assertThat(world.findOut.handle(WORKER, item, "")).isInstanceOf(Completion.Done.class);

        assertThat(world.now().items()).extracting(Item::found).containsExactly(Optional.of(""));
        assertThat(world.steps.only().step()).isEqualTo(HOLD);
    }

    @Test
    void that_it_cannot_be_found_out_is_an_answer() {
        world.held(new Held(AFamily.whole().family(), new GpPractice.NotRecorded()));
        var item = world.taken(WORKER).fastTrack().items().getFirst().id();

        world.findOut.handle(WORKER, item, "The mother would not say.");

        assertThat(world.now().items().getFirst().found()).contains("The mother would not say.");
    }

    @Test
    void it_ends_when_it_was_held_and_what_was_missing_is_asked_no_more() {
        world.held(new Held(AFamily.whole().family(), new GpPractice.NotRecorded()));
        var id = world.taken(WORKER).fastTrack().id();

        assertThat(world.hold.handle(CHAIR, id, LocalDate.parse("2026-11-24")))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.hold.handle(CHAIR, id, LocalDate.parse("2026-11-23")))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.now().heldOn()).contains(LocalDate.parse("2026-11-23"));
        assertThat(world.conferences).containsExactly(LocalDate.parse("2026-11-23"));
        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    @Requirement("R-C&F-6")
    void the_enquirys_own_conference_is_this_one_and_its_day_is_not_asked_again() {
        world.held(new Held(AFamily.whole().family(), new GpPractice.NotRecorded()));
        world.taken(WORKER);

        world.elsewhere.held(CHAIR, world.baby, LocalDate.parse("2026-11-20"));
        assertThat(world.now().open()).isTrue();
        world.elsewhere.held(CHAIR, world.baby, LocalDate.parse("2026-11-23"));
        world.elsewhere.held(CHAIR, world.baby, LocalDate.parse("2026-11-25"));

        assertThat(world.now().heldOn()).contains(LocalDate.parse("2026-11-23"));
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.conferences).isEmpty();
    }

    @Test
    void a_case_on_its_way_has_one_conference_and_what_is_said_again_is_discussed() {
        world.taken(WORKER);
        world.taken(CHAIR);

        assertThat(world.rows.of(world.baby)).hasSize(1);
        assertThat(world.calls).hasSize(2);
        assertThat(world.audit).extracting(entry -> entry.why()).contains("She is afraid.");
    }

    @Test
    void only_why_has_to_be_said_and_a_case_that_nobody_knows_is_none() {
        assertThat(world.fastTrack.handle(WORKER, world.baby, " "))
                .isInstanceOf(FastTracked.Refused.class);
        assertThat(world.fastTrack.handle(WORKER, new CaseRef("CP-9"), "Why."))
                .isInstanceOf(FastTracked.NoSuchCase.class);
        assertThatThrownBy(() -> world.fastTrack.handle(HOSPITAL, world.baby, "Why."))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.rows.of(world.baby)).isEmpty();
    }

    @Test
    void it_goes_on_under_the_case_that_stays_open() {
        world.taken(WORKER);
        CaseRef into = world.cases.openFor(new PersonId(new UUID(0, 8)), MONDAY);

        world.joined.joined(new CaseJoined(WORKER, world.baby, into, List.of(), MONDAY));

        assertThat(world.rows.of(into)).hasSize(1);
        assertThat(world.steps.only().subject().cases()).containsExactly(into.value());
    }
}
