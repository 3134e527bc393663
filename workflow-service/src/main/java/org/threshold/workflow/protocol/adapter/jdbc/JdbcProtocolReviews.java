package org.threshold.workflow.protocol.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.protocol.app.ProtocolReviews;
import org.threshold.workflow.protocol.domain.ProtocolReview;

@Repository
class JdbcProtocolReviews implements ProtocolReviews {

    private final JdbcClient jdbc;

    JdbcProtocolReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ProtocolReview> latest() {
        return jdbc.sql(
                        """
                        select id, reviewed_on, recorded_by, found from protocol_review
                        order by reviewed_on desc limit 1
                        """)
                .query(JdbcProtocolReviews::read)
                .optional();
    }

    private static ProtocolReview read(ResultSet row, int number) throws SQLException {
        return new ProtocolReview(
                row.getObject("id", UUID.class),
                row.getObject("reviewed_on", LocalDate.class),
                Optional.ofNullable(row.getObject("recorded_by", UUID.class)).map(StaffId::new),
                row.getString("found"));
    }

    @Override
    public void keep(ProtocolReview review) {
        jdbc.sql(
                        """
                        insert into protocol_review (id, reviewed_on, recorded_by, found)
                        values (:id, :on, :by, :found)
                        """)
                .param("id", review.id())
                .param("on", review.on())
                .param("by", review.by().orElseThrow().value())
                .param("found", review.found())
                .update();
    }
}
