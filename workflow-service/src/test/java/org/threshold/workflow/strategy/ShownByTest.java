package org.threshold.workflow.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.ReturnHome.Grounds;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;
import org.threshold.workflow.strategy.ReturnHome.ShownBy;
import tools.jackson.databind.json.JsonMapper;

/** F-1.3.7: who harmed a child is an assumption unless somebody says what shows it. */
class ShownByTest {

    @ParameterizedTest
    @CsvSource({
        "KNOWN_AND_EXCLUDED, FACT, police interview, false",
        "KNOWN_AND_EXCLUDED, FACT, ' ', true",
        "KNOWN_IN_HOME, PROFESSIONAL_OPINION, Dr Ward, false",
        "KNOWN_IN_HOME, PROFESSIONAL_OPINION, '', true",
        "POOL_OF_CARERS, ASSUMPTION, what was heard, true",
        "UNKNOWN, ASSUMPTION, what was heard, false"
    })
    @Requirement("F-1.3.7")
    void it_rests_on_a_fact_with_its_source_or_a_named_opinion_or_is_assumed(
            PerpetratorStatus perpetrator, Basis basis, String source, boolean assumed) {
        var grounds = grounds(perpetrator, Optional.of(new ShownBy(basis, source)));

        assertThat(grounds.assumed()).isEqualTo(assumed);
        assertThat(grounds.alert().isPresent()).isEqualTo(assumed);
    }

    @Test
    void where_nobody_says_what_shows_it_it_is_assumed_but_nothing_shows_what_is_unknown() {
        assertThat(grounds(PerpetratorStatus.KNOWN_IN_HOME, Optional.empty()).assumed()).isTrue();
        assertThat(grounds(PerpetratorStatus.UNKNOWN, Optional.empty()).assumed()).isFalse();
    }

    @Test
    void grounds_of_before_anybody_was_asked_are_read_as_an_assumption() {
        String kept =
                """
                {"perpetrator":"KNOWN_IN_HOME","hadCare":["The mother"],"protective":[],
                 "outstanding":[],"legalAdviceSought":true}
                """;

        var grounds = JsonMapper.builder().build().readValue(kept, Grounds.class);

        assertThat(grounds.assumed()).isTrue();
    }

    private static Grounds grounds(PerpetratorStatus perpetrator, Optional<ShownBy> shownBy) {
        return new Grounds(perpetrator, List.of("The mother"), List.of(), List.of(), true, shownBy);
    }
}
