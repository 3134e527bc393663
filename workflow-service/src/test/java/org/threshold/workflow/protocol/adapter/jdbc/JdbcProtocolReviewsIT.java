package org.threshold.workflow.protocol.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.protocol.domain.ProtocolReview;

class JdbcProtocolReviewsIT {

    private final JdbcProtocolReviews reviews =
            new JdbcProtocolReviews(TestDatabase.create("protocol_reviews").jdbc());

    @Test
    @Requirement("R-C&F-5a")
    void the_latest_review_is_the_one_of_the_latest_day() {
        assertThat(reviews.latest()).isEmpty();
        var latest = review("2028-11-20");
        reviews.keep(latest);
        reviews.keep(review("2027-11-20"));

        assertThat(reviews.latest()).contains(latest);
    }

    private static ProtocolReview review(String on) {
        return new ProtocolReview(
                UUID.randomUUID(),
                LocalDate.parse(on),
                Optional.of(new StaffId(UUID.randomUUID())),
                "Agreed.");
    }
}
