package org.threshold.workflow.liaison.adapter.jdbc;

import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.liaison.app.LiaisonPractices;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

@Repository
class JdbcLiaisonPractices implements LiaisonPractices {

    private final JdbcClient jdbc;

    JdbcLiaisonPractices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<RegisteredAt> known() {
        return practices("select practice_code from liaison_series");
    }

    @Override
    public Set<RegisteredAt> closed() {
        return practices("select practice_code from liaison_series where closed_at is not null");
    }

    private Set<RegisteredAt> practices(String statement) {
        return jdbc.sql(statement)
                .query((row, _) -> new RegisteredAt(row.getString("practice_code")))
                .set();
    }

    @Override
    public void close(SeriesId series, String why, Instant at) {
        jdbc.sql(
                        """
                        update liaison_series set closed_at = :at, closed_why = :why where id = :id
                        """)
                .param("id", series.value())
                .param("why", why)
                .param("at", Columns.utc(at))
                .update();
    }

    @Override
    public void open(SeriesId series) {
        jdbc.sql(
                        """
                        update liaison_series set closed_at = null, closed_why = null
                        where id = :id and closed_at is not null
                        """)
                .param("id", series.value())
                .update();
    }
}
