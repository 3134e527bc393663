package org.threshold.workflow.worklist.adapter.jdbc;

import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.worklist.app.BoardVersions;

/**
 * A transaction that changes the board leaves a row with its commit; whoever takes it away makes
 * another version in the same commit ({@link BoardLine}).
 */
@Repository
class JdbcBoardVersions implements BoardVersions {

    private final JdbcClient jdbc;

    JdbcBoardVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionalLong now() {
        return jdbc.sql(
                        """
                        select version from board_version
                        where not exists (select from board_touch)
                        """)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
