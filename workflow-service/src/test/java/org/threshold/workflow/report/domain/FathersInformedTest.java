package org.threshold.workflow.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.FathersInformed.OfEnquiry;
import org.threshold.workflow.report.domain.FathersInformed.Recorded;
import org.threshold.workflow.report.domain.FathersInformed.Stands;
import org.threshold.workflow.report.domain.FathersInformed.Told;

/** In how many enquiries the father was told (L-3.1.17, R-4.2-4a). */
class FathersInformedTest {

    private static final Instant STARTED = london("2026-11-24T10:00");
    private static final Instant DUE = london("2026-11-25T17:00");
    private static final Instant LATER = london("2026-11-26T09:00");
    private static final Told NOTHING = new Told(Optional.empty(), false, false);

    @Test
    @Requirement({"L-3.1.17", "R-4.2-4a"})
    void a_father_who_was_left_out_is_not_among_those_who_could_be_told() {
        Report report =
                FathersInformed.of(
                        List.of(
                                enquiry(Recorded.KNOWN, told(DUE)),
                                enquiry(Recorded.LEFT_OUT, NOTHING),
                                enquiry(Recorded.BLANK, NOTHING)),
                        new Asked(Month.of(STARTED), LATER));

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("33% (1 of 3)", "50% (1 of 2)", "1", "1");
    }

    @Test
    void how_it_stands_follows_from_what_was_said_and_the_limit() {
        assertThat(enquiry(Recorded.KNOWN, told(DUE)).stands(LATER)).isEqualTo(Stands.INFORMED);
        assertThat(enquiry(Recorded.KNOWN, told(LATER)).stands(LATER))
                .isEqualTo(Stands.INFORMED_LATE);
        assertThat(enquiry(Recorded.LEFT_OUT, told(DUE)).stands(LATER)).isEqualTo(Stands.INFORMED);
        assertThat(enquiry(Recorded.KNOWN, new Told(Optional.empty(), false, true)).stands(LATER))
                .isEqualTo(Stands.NOT_SPOKEN_TO);
        assertThat(enquiry(Recorded.KNOWN, new Told(Optional.empty(), true, true)).stands(LATER))
                .isEqualTo(Stands.LEFT_OUT);
        assertThat(enquiry(Recorded.UNKNOWN, NOTHING).stands(LATER)).isEqualTo(Stands.OVERDUE);
        assertThat(enquiry(Recorded.UNKNOWN, NOTHING).stands(DUE)).isEqualTo(Stands.NOT_DUE);
    }

    private static OfEnquiry enquiry(Recorded recorded, Told told) {
        return new OfEnquiry("CP-1", STARTED, recorded, told, Optional.of(DUE));
    }

    private static Told told(Instant at) {
        return new Told(Optional.of(at), false, false);
    }
}
