package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.assessment.app.AssessmentWorld.BABY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.JOINED;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MANAGER;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MONDAY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MOTHER;
import static org.threshold.workflow.assessment.app.AssessmentWorld.WORKER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.CapacityAnswer;
import org.threshold.workflow.assessment.domain.CapacityFactor;
import org.threshold.workflow.assessment.domain.CapacityGiven;
import org.threshold.workflow.assessment.domain.SaidRisks;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/** What is not known of a carer is asked at once, and signed for or known within ten days. */
class ParentingCapacityTest {

    private final AssessmentWorld world = new AssessmentWorld();

    @Test
    @Requirement("L-3.1.2")
    void what_is_not_known_is_asked_of_general_practice_and_adult_services() {
        var kept = recorded(CapacityAnswer.NOT_KNOWN);

        assertThat(((CapacityResult.Kept) kept).asked()).isTrue();
        assertThat(world.changes)
                .singleElement()
                .satisfies(
                        asked -> {
                            assertThat(asked.kind()).isEqualTo(ChangeKind.INFORMATION_REQUEST);
                            assertThat(asked.stage()).isEqualTo("requested");
                            assertThat(asked.codes())
                                    .containsEntry("asked", "gp")
                                    .containsEntry("asked2", "adult-services")
                                    .containsEntry("dueAt", "2026-11-24T10:00:00Z");
                            assertThat(asked.detail()).contains("Mia", "Depression");
                        });
        assertThat(world.steps.only(FindOutCapacity.STEP).due().dueAt())
                .isEqualTo("2026-11-24T10:00:00Z");
        assertThat(world.steps.only(SignCapacity.STEP).due().dueAt())
                .isEqualTo("2026-12-07T17:00:00Z");
    }

    @Test
    void it_is_asked_within_two_hours_for_a_child_on_the_red_path() {
        world.holds.add(Circumstance.RED_PATH);
        recorded(CapacityAnswer.NOT_KNOWN);

        assertThat(world.steps.only(FindOutCapacity.STEP).due().dueAt())
                .isEqualTo("2026-11-23T12:00:00Z");
    }

    @Test
    void what_is_known_asks_nobody() {
        recorded(CapacityAnswer.YES);

        assertThat(world.changes).isEmpty();
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(world.mother().standing())
                .containsEntry(CapacityFactor.DRUGS, CapacityAnswer.YES);
    }

    @Test
    void the_same_again_asks_nobody_again() {
        recorded(CapacityAnswer.NOT_KNOWN);
        world.at(MONDAY.plusSeconds(60));

        assertThat(((CapacityResult.Kept) recorded(CapacityAnswer.NOT_KNOWN)).asked()).isFalse();
        assertThat(world.changes).hasSize(1);
        assertThat(world.capacities.of(List.of(BABY))).hasSize(1);
    }

    @Test
    void once_all_is_known_nobody_has_to_find_out_or_to_sign() {
        recorded(CapacityAnswer.NOT_KNOWN);
        world.at(MONDAY.plusSeconds(60));

        assertThat(found(CapacityAnswer.NO)).isInstanceOf(Completion.Done.class);

        assertThat(world.steps.waiting()).isEmpty();
        assertThat(limits()).noneMatch(Deadline::isOpen);
        assertThat(found(CapacityAnswer.NO)).isInstanceOf(Completion.Gone.class);
    }

    @Test
    @Requirement("L-3.1.2")
    void after_ten_working_days_an_ending_is_held_back_until_a_manager_signs() {
        recorded(CapacityAnswer.NOT_KNOWN);
        world.at(MONDAY.plusSeconds(60));
        found(CapacityAnswer.NOT_KNOWN);
        assertThat(world.steps.only().step()).isEqualTo(SignCapacity.STEP);
        world.at(Instant.parse("2026-12-07T17:00:00Z"));
        assertThat(world.capacityHoldsBack.of(BABY)).isEmpty();
        world.at(Instant.parse("2026-12-07T17:00:01Z"));
        assertThat(world.capacityHoldsBack.of(JOINED)).hasSize(1);

        assertThat(signed(MANAGER, " ")).isInstanceOf(Completion.Refused.class);
        assertThat(signed(MANAGER, "Rang the GP twice.")).isInstanceOf(Completion.Done.class);

        assertThat(world.capacityHoldsBack.of(BABY)).isEmpty();
        assertThat(world.steps.waiting()).isEmpty();
        assertThatThrownBy(() -> signed(WORKER, "I am sure.")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void only_an_adult_who_is_around_the_child_is_assessed() {
        var stranger = new PersonId(new UUID(0, 99));
        var given = new CapacityGiven(Map.of(), "");

        assertThat(world.recordCapacity.handle(WORKER, BABY, stranger, given))
                .isInstanceOf(CapacityResult.Refused.class);
        assertThat(world.recordCapacity.handle(WORKER, BABY, SaidRisks.SIBLING, given))
                .isInstanceOf(CapacityResult.Refused.class);
        assertThat(world.recordCapacity.handle(WORKER, new CaseRef("CP-9"), MOTHER, given))
                .isInstanceOf(CapacityResult.NotThere.class);
        assertThat(world.readCapacity.adults(WORKER, BABY))
                .extracting(PersonView::id)
                .containsExactly(MOTHER);
    }

    @Test
    void what_waits_of_a_case_that_joins_another_is_of_that_one() {
        recorded(CapacityAnswer.NOT_KNOWN);

        world.joined.joined(new CaseJoined(WORKER, BABY, JOINED, List.of(), MONDAY));

        assertThat(world.steps.only(SignCapacity.STEP).subject().cases())
                .containsExactly(JOINED.value());
        assertThat(world.readCapacity.of(WORKER, JOINED).orElseThrow()).hasSize(1);
    }

    private CapacityResult recorded(CapacityAnswer answer) {
        return world.recordCapacity.handle(WORKER, JOINED, MOTHER, all(answer));
    }

    private Completion found(CapacityAnswer answer) {
        return world.findOut.handle(WORKER, world.mother().id(), all(answer));
    }

    private Completion signed(Actor who, String reason) {
        return world.sign.handle(who, world.mother().id(), reason);
    }

    private List<Deadline> limits() {
        return world.time.deadlines().of("parenting-capacity", world.mother().id().value());
    }

    private static CapacityGiven all(CapacityAnswer answer) {
        return new CapacityGiven(
                Stream.of(CapacityFactor.values())
                        .collect(Collectors.toMap(one -> one, _ -> answer)),
                "");
    }
}
