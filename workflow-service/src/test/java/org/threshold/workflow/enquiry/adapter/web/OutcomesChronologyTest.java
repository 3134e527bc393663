package org.threshold.workflow.enquiry.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.enquiry.app.Given.BABY;
import static org.threshold.workflow.enquiry.app.Given.WORKER;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.enquiry.app.Conclusions.Concluded;
import org.threshold.workflow.enquiry.app.ReadOutcomes;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.worklist.ChronologyEntry;

class OutcomesChronologyTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final ReadOutcomes read = mock(ReadOutcomes.class);
    private final OutcomesChronology source = new OutcomesChronology(read);

    @Test
    @Requirement("R-4.2-7c")
    void what_an_enquiry_came_to_stands_in_the_chronology_when_it_was_decided() {
        var conclusion = new Conclusion(Outcome.NOT_SUBSTANTIATED, "Seen and heard.", Set.of());
        when(read.handle(WORKER, BABY)).thenReturn(List.of(new Concluded(conclusion, NINE)));

        assertThat(source.chronology(WORKER, BABY.value()))
                .containsExactly(
                        new ChronologyEntry(
                                NINE,
                                "Outcome of the section 47 enquiry: "
                                        + Outcome.NOT_SUBSTANTIATED.words(),
                                "Seen and heard.",
                                ""));
    }

    @Test
    void what_is_no_case_has_no_outcome() {
        assertThat(source.chronology(WORKER, "somebody")).isEmpty();
    }
}
