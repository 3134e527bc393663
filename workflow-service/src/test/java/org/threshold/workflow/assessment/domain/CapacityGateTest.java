package org.threshold.workflow.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** What is not known of a carer for ten working days holds an ending back (L-3.1.2). */
class CapacityGateTest {

    private static final Instant ASKED = Times.london("2026-11-12T10:00");
    private static final Instant LIMIT = Times.london("2026-11-26T17:00");
    private static final StaffId MANAGER = new StaffId(new UUID(0, 5));
    private static final Capacity CARER =
            new Capacity(
                    new CapacityId(new UUID(0, 9)),
                    new CaseRef("CP-2041"),
                    new PersonId(new UUID(0, 3)),
                    List.of(),
                    "",
                    Optional.empty());

    @Test
    @Requirement("L-3.1.2")
    void what_is_not_known_longer_than_the_limit_is_named() {
        var carer = CARER.with(all(CapacityAnswer.NO, CapacityFactor.DEPRESSION), ASKED);

        assertThat(refusals(carer, LIMIT)).isEmpty();
        assertThat(refusals(carer, LIMIT.plusSeconds(1)))
                .singleElement()
                .extracting(Refusal::problem)
                .asString()
                .contains("Depression", "lesson 3.1.2")
                .doesNotContain("alcohol");
    }

    @Test
    void a_manager_who_signed_lets_it_pass_but_not_what_came_later() {
        var carer = CARER.with(all(CapacityAnswer.NO, CapacityFactor.DEPRESSION), ASKED);
        var signed = carer.signed(new SignedFor("Rang twice.", MANAGER, ASKED));
        var later =
                signed.with(
                        all(CapacityAnswer.NO, CapacityFactor.DEPRESSION, CapacityFactor.DRUGS),
                        ASKED.plusSeconds(60));

        assertThat(refusals(signed, LIMIT.plusSeconds(1))).isEmpty();
        assertThat(later.unsigned()).containsOnlyKeys(CapacityFactor.DRUGS);
    }

    @Test
    void an_answer_ends_it_and_not_knowing_again_begins_anew() {
        var carer = CARER.with(all(CapacityAnswer.NO, CapacityFactor.DEPRESSION), ASKED);
        var same =
                carer.with(all(CapacityAnswer.NO, CapacityFactor.DEPRESSION), ASKED.plusSeconds(9));
        var known = same.with(all(CapacityAnswer.YES), ASKED.plusSeconds(10));
        var again =
                known.with(
                        all(CapacityAnswer.YES, CapacityFactor.DEPRESSION), ASKED.plusSeconds(20));

        assertThat(same.unknownSince()).containsEntry(CapacityFactor.DEPRESSION, ASKED);
        assertThat(known.unknownSince()).isEmpty();
        assertThat(again.unknownSince())
                .containsEntry(CapacityFactor.DEPRESSION, ASKED.plusSeconds(20));
    }

    @Test
    @Requirement("L-3.1.2")
    void what_is_left_out_is_not_known_and_each_factor_counts_as_one_of_the_census() {
        var carer = CARER.with(new CapacityGiven(Map.of(), ""), ASKED);

        assertThat(carer.standing().values()).containsOnly(CapacityAnswer.NOT_KNOWN);
        assertThat(CARER.standing().values()).containsOnly(CapacityAnswer.NOT_KNOWN);
        assertThat(carer.unknownSince()).hasSize(7);
        assertThat(CapacityFactor.values())
                .extracting(CapacityFactor::census)
                .containsOnly("4B", "5B", "3B", "1B", "2B", "6B");
    }

    private static List<Refusal> refusals(Capacity carer, Instant now) {
        return CapacityGate.refusals(List.of(carer), _ -> LIMIT, now);
    }

    private static CapacityGiven all(CapacityAnswer answer, CapacityFactor... unknown) {
        Map<CapacityFactor, CapacityAnswer> answers = new EnumMap<>(CapacityFactor.class);
        for (CapacityFactor factor : CapacityFactor.values()) {
            answers.put(factor, answer);
        }
        for (CapacityFactor factor : unknown) {
            answers.put(factor, CapacityAnswer.NOT_KNOWN);
        }
        return new CapacityGiven(answers, "");
    }
}
