package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.investigation.domain.Suspect.Stand;
import org.threshold.workflow.platform.Refusal;

/** L-3.1.6b: a suspect who is neither charged nor eliminated has a next review. */
class ReviewRuleTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHARGED", "ELIMINATED"})
    void while_it_goes_on_the_next_review_is_due_by_the_limit_at_the_latest_said(
            SuspectStatus status) {
        var wanted = new WantedDue.At(Given.NOW, "");

        assertThat(ReviewRule.next(status, new WantedDue.ByTheLimit()))
                .contains(new WantedDue.ByTheLimit());
        assertThat(ReviewRule.next(status, wanted)).contains(wanted);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHARGED", "ELIMINATED"})
    void afterwards_only_where_somebody_wants_one(SuspectStatus status) {
        var wanted = new WantedDue.At(Given.NOW, "");

        assertThat(ReviewRule.next(status, new WantedDue.ByTheLimit())).isEmpty();
        assertThat(ReviewRule.next(status, wanted)).contains(wanted);
    }

    @Test
    void bail_has_its_conditions_on_record() {
        assertThat(ReviewRule.refusals(new Stand(SuspectStatus.ON_BAIL, "")))
                .extracting(Refusal::field)
                .containsExactly("conditions");
        assertThat(ReviewRule.refusals(new Stand(SuspectStatus.ON_BAIL, "Not to go home.")))
                .isEmpty();
        assertThat(ReviewRule.refusals(new Stand(SuspectStatus.ARRESTED, ""))).isEmpty();
    }
}
