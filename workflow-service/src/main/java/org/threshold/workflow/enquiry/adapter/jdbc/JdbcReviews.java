package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.Reviews;
import org.threshold.workflow.enquiry.app.Stamp;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.enquiry.domain.ReviewId;

@Repository
class JdbcReviews implements Reviews {

    private static final String REVIEW =
            "select id, enquiry_id, source_kind, source_id, opened_at from enquiry_review ";

    private final JdbcClient jdbc;

    JdbcReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Review review) {
        int rows =
                jdbc.sql(
                                """
                                insert into enquiry_review (id, enquiry_id, source_kind, source_id, opened_at)
                                values (:id, :enquiry, :kind, :source, :openedAt)
                                on conflict (enquiry_id, source_id) do nothing
                                """)
                        .param("id", review.id().value())
                        .param("enquiry", review.enquiry().value())
                        .param("kind", review.source().kind())
                        .param("source", review.source().id())
                        .param("openedAt", Columns.utc(review.openedAt()))
                        .update();
        return rows == 1;
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        return jdbc.sql(REVIEW + "where id = :id")
                .param("id", id.value())
                .query(JdbcReviews::review)
                .optional();
    }

    @Override
    public List<Review> waiting(EnquiryId id) {
        return jdbc.sql(
                        REVIEW
                                + "where enquiry_id = :id and ended_at is null order by opened_at, id")
                .param("id", id.value())
                .query(JdbcReviews::review)
                .list();
    }

    @Override
    public void end(ReviewId id, String meaning, Stamp stamp) {
        jdbc.sql(
                        """
                        update enquiry_review set meaning = :meaning, ended_by = :by, ended_at = :at
                        where id = :id and ended_at is null
                        """)
                .param("meaning", meaning)
                .param("by", stamp.by().id().value())
                .param("at", Columns.utc(stamp.at()))
                .param("id", id.value())
                .update();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                new ReviewId(Columns.id(row, "id")),
                new EnquiryId(Columns.id(row, "enquiry_id")),
                new Review.Source(row.getString("source_kind"), Columns.id(row, "source_id")),
                Columns.instant(row, "opened_at"));
    }
}
