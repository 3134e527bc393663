package org.threshold.workflow.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.contact.domain.SaidRestrictions.bail;
import static org.threshold.workflow.contact.domain.SaidRestrictions.father;
import static org.threshold.workflow.contact.domain.SaidRestrictions.order;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;

/** Every restriction is looked at before its legal basis ends, and at least every 13 weeks. */
class ReviewRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource({
        "2026-12-20, 2026-12-17",
        "2026-11-28, 2026-11-25",
        "2026-11-27, 2026-11-27",
        "2026-11-24, 2026-11-24",
        "2026-11-23, 2027-02-23",
        "2028-01-01, 2027-02-23",
    })
    @Requirement("F-1.3.9")
    void it_is_looked_at_three_days_before_bail_ends_and_else_on_its_last_day(
            String until, LocalDate day) {
        assertThat(ReviewRule.dayOf(father(bail(until)), TODAY)).isEqualTo(day);
    }

    @Test
    void the_day_that_was_set_counts_where_it_is_earlier() {
        assertThat(ReviewRule.dayOf(reviewed("2026-12-01"), TODAY)).isEqualTo("2026-12-01");
        assertThat(ReviewRule.dayOf(reviewed("2027-12-01"), TODAY)).isEqualTo("2027-02-23");
        assertThat(ReviewRule.dayOf(reviewed("2026-11-01"), TODAY)).isEqualTo(TODAY);
    }

    private static RestrictionSaid reviewed(String day) {
        var said = father(order());
        return new RestrictionSaid(
                said.whom(),
                said.terms(),
                said.basis(),
                Optional.of(LocalDate.parse(day)),
                said.told());
    }
}
