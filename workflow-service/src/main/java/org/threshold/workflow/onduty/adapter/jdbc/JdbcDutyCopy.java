package org.threshold.workflow.onduty.adapter.jdbc;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.onduty.app.DutyCopy;

@Repository
class JdbcDutyCopy implements DutyCopy {

    private final JdbcClient jdbc;

    JdbcDutyCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Kept kept) {
        jdbc.sql(
                        """
                        insert into duty_copy (asked_for, answer) values (:at, :answer)
                        on conflict (one) do update set asked_for = excluded.asked_for, answer = excluded.answer
                        where duty_copy.asked_for <= excluded.asked_for - interval '1 minute'
                        or duty_copy.asked_for > excluded.asked_for + interval '1 minute'
                        """)
                .param("at", kept.at().atOffset(ZoneOffset.UTC))
                .param("answer", kept.answer())
                .update();
    }

    @Override
    public Optional<Kept> last() {
        return jdbc.sql("select asked_for, answer from duty_copy")
                .query(
                        (row, number) ->
                                new Kept(
                                        row.getObject("asked_for", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("answer")))
                .optional();
    }
}
