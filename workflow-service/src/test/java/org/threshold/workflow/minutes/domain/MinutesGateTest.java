package org.threshold.workflow.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.WhoHasFiled.Filing;
import org.threshold.workflow.platform.Refusal;

class MinutesGateTest {

    private static final Recipient CHILDS = Recipient.practice("K82001");
    private static final Recipient FATHERS = Recipient.practice("K82002");
    private static final Recipient VISITOR =
            new Recipient(Agency.HEALTH_VISITING, "health-visitor");

    @Test
    @Requirement("R-GP-3")
    void minutes_that_every_practice_has_filed_are_distributed_whoever_else_is_silent() {
        var told = List.of(filed(CHILDS), filed(FATHERS), new Filing(VISITOR, false));

        assertThat(MinutesGate.refusals(told, List.of())).isEmpty();
    }

    @Test
    @Requirement("R-GP-3")
    void a_practice_that_has_not_filed_them_is_rung_or_named() {
        var told = List.of(filed(CHILDS), new Filing(FATHERS, false));

        List<Refusal> refusals = MinutesGate.refusals(told, List.of());

        assertThat(refusals).extracting(Refusal::field).containsExactly("chased");
        assertThat(refusals.getFirst().problem())
                .contains("practice k82002")
                .contains("recommendation 3");
        assertThat(MinutesGate.refusals(told, List.of(rung(FATHERS)))).isEmpty();
    }

    @Test
    void another_practice_that_was_rung_stands_for_none() {
        var told = List.of(new Filing(CHILDS, false), new Filing(FATHERS, false));

        assertThat(MinutesGate.refusals(told, List.of(rung(FATHERS)))).hasSize(1);
        assertThat(MinutesGate.unfiled(told)).containsExactly(CHILDS, FATHERS);
    }

    private static Filing filed(Recipient practice) {
        return new Filing(practice, true);
    }

    private static Chase rung(Recipient practice) {
        return new Chase(practice, "It files them today.", Instant.parse("2026-11-24T10:00:00Z"));
    }
}
