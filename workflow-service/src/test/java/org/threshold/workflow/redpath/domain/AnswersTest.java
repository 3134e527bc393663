package org.threshold.workflow.redpath.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.redpath.domain.PoliceAnswer.Accepted;
import org.threshold.workflow.redpath.domain.PoliceAnswer.Declined;

/** What a clinician and the police have to say with their answers. */
class AnswersTest {

    @ParameterizedTest
    @EnumSource
    void every_finding_says_what_was_seen(Finding finding) {
        assertThat(ViewGate.refusals(finding, " "))
                .extracting(Refusal::field)
                .containsExactly("words");
        assertThat(ViewGate.refusals(finding, "A blue spot.")).isEmpty();
    }

    @Test
    void no_injury_needs_what_it_is_instead() {
        assertThat(ViewGate.refusals(Finding.NOT_AN_INJURY, "").getFirst().problem())
                .contains("instead", "lesson 3.1.5");
    }

    @Test
    void the_police_accept_with_an_officer_and_a_log_number() {
        assertThat(new Accepted("", "").refusals())
                .extracting(Refusal::field)
                .containsExactly("officer", "logNumber");
        assertThat(new Accepted("DS 4411", "URN 123").refusals()).isEmpty();
    }

    @Test
    void the_police_decline_with_a_reason() {
        assertThat(new Declined(" ").refusals())
                .extracting(Refusal::field)
                .containsExactly("reason");
        assertThat(new Declined("Another force leads.").refusals()).isEmpty();
    }

    @Test
    void names_and_reasons_do_not_show_in_logs() {
        assertThat(new Accepted("DS 4411", "URN 123")).hasToString("Accepted");
        assertThat(new Declined("Another force leads.")).hasToString("Declined");
    }
}
