package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case is in one open discussion at most, and no meeting loses its decisions by it. */
class GoesOnTest {

    @ParameterizedTest
    @CsvSource({
        "CALLED,  CALLED,  THERE",
        "INVITED, CALLED,  THERE",
        "CALLED,  HELD,    THERE",
        "INVITED, DECIDED, THERE",
        "HELD,    CALLED,  HERE",
        "DECIDED, INVITED, HERE",
        "HELD,    HELD,    EACH",
        "DECIDED, HELD,    EACH"
    })
    void one_that_waits_for_a_meeting_gives_way(Stage here, Stage there, GoesOn goesOn) {
        assertThat(GoesOn.of(here, there)).isEqualTo(goesOn);
    }
}
