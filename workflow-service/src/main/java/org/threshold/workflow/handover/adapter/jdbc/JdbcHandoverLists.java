package org.threshold.workflow.handover.adapter.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.handover.app.HandoverLists;

@Repository
class JdbcHandoverLists implements HandoverLists {

    private final JdbcClient jdbc;

    JdbcHandoverLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean make(LocalDate night, Instant at) {
        return jdbc.sql(
                                """
                                insert into handover_list (night, made_at) values (:night, :at)
                                on conflict (night) do nothing
                                """)
                        .param("night", night)
                        .param("at", Columns.utc(at))
                        .update()
                == 1;
    }

    @Override
    public boolean made(LocalDate night) {
        return jdbc.sql("select exists (select 1 from handover_list where night = :night)")
                .param("night", night)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<LocalDate> latest(int most) {
        return jdbc.sql("select night from handover_list order by night desc limit :most")
                .param("most", most)
                .query((row, _) -> row.getObject("night", LocalDate.class))
                .list();
    }
}
