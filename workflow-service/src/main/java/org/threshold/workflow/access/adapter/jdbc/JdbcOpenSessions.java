package org.threshold.workflow.access.adapter.jdbc;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.OpenSessions;
import org.threshold.workflow.platform.RealTime;

/** Looks without touching: to be looked at does not keep a session open. */
@Repository
class JdbcOpenSessions implements OpenSessions {

    private final JdbcClient jdbc;
    private final RealTime time;

    JdbcOpenSessions(JdbcClient jdbc, RealTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Set<String> among(Collection<String> ids) {
        return jdbc.sql(
                        """
                        select session_id from spring_session
                        where session_id = any (:ids) and expiry_time > :now
                        """)
                .param("ids", ids.toArray(String[]::new))
                .param("now", time.now().toEpochMilli())
                .query((row, _) -> row.getString("session_id"))
                .set();
    }
}
