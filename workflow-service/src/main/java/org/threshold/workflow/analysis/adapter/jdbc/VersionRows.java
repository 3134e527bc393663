package org.threshold.workflow.analysis.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.domain.AskedLine;
import org.threshold.workflow.analysis.domain.DraftText;
import org.threshold.workflow.analysis.domain.Version;

/** The versions of one draft, each with whom it was circulated to. */
final class VersionRows {

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first. */
    List<Version> of(UUID about) {
        Map<UUID, List<AskedLine>> asked = asked(about);
        return jdbc.sql(
                        """
                        select id, number, analysis, plan, written_at from draft_version
                        where subject_id = :about order by number
                        """)
                .param("about", about)
                .query((row, _) -> version(row, asked))
                .list();
    }

    private Map<UUID, List<AskedLine>> asked(UUID about) {
        Map<UUID, List<AskedLine>> all = new HashMap<>();
        jdbc.sql(
                        """
                        select a.id, a.version_id, a.agency
                        from draft_asked a join draft_version v on v.id = a.version_id
                        where v.subject_id = :about order by a.version_id, a.place
                        """)
                .param("about", about)
                .query((RowCallbackHandler) row -> line(row, all));
        return all;
    }

    private static void line(ResultSet row, Map<UUID, List<AskedLine>> all) throws SQLException {
        var line =
                new AskedLine(
                        row.getObject("id", UUID.class),
                        Agency.of(row.getString("agency")).orElseThrow());
        all.computeIfAbsent(row.getObject("version_id", UUID.class), _ -> new ArrayList<>())
                .add(line);
    }

    private static Version version(ResultSet row, Map<UUID, List<AskedLine>> asked)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Version(
                id,
                row.getInt("number"),
                new DraftText(row.getString("analysis"), row.getString("plan")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                asked.getOrDefault(id, List.of()));
    }
}
