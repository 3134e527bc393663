package org.threshold.workflow.analysis.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.Analysed;
import org.threshold.workflow.analysis.app.Drafts;
import org.threshold.workflow.analysis.domain.AskedLine;
import org.threshold.workflow.analysis.domain.Comment;
import org.threshold.workflow.analysis.domain.Position;
import org.threshold.workflow.analysis.domain.Said;
import org.threshold.workflow.analysis.domain.Version;

@Repository
class JdbcDrafts implements Drafts {

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Version> versions(UUID about) {
        return new VersionRows(jdbc).of(about);
    }

    @Override
    public List<Comment> comments(UUID about) {
        return jdbc.sql(
                        """
                        select c.version_id, c.agency, c.kind, c.words, c.role, c.said_at
                        from draft_comment c join draft_version v on v.id = c.version_id
                        where v.subject_id = :about order by c.position
                        """)
                .param("about", about)
                .query((row, _) -> comment(row))
                .list();
    }

    @Override
    public void add(Analysed about, Version version, Actor by) {
        jdbc.sql(
                        """
                        insert into draft_version (id, subject_kind, subject_id, number, analysis, plan,
                                                   written_by, written_at)
                        values (:id, :kind, :about, :number, :analysis, :plan, :by, :at)
                        """)
                .param("id", version.id())
                .param("kind", about.kind().code())
                .param("about", about.id())
                .param("number", version.number())
                .param("analysis", version.text().analysis())
                .param("plan", version.text().plan())
                .param("by", by.id().value())
                .param("at", utc(version.writtenAt()))
                .update();
    }

    @Override
    public void ask(UUID version, List<AskedLine> lines, Instant at) {
        lines.forEach(
                line ->
                        jdbc.sql(
                                        """
                                        insert into draft_asked (id, version_id, agency, place, asked_at)
                                        select :id, :version, :agency, count(*) + 1, :at
                                        from draft_asked where version_id = :version
                                        """)
                                .param("id", line.id())
                                .param("version", version)
                                .param("agency", line.agency().code())
                                .param("at", utc(at))
                                .update());
    }

    @Override
    public void say(Comment comment, Actor by) {
        jdbc.sql(
                        """
                        insert into draft_comment (version_id, agency, kind, words, role, said_by, said_at)
                        values (:version, :agency, :kind, :words, :role, :by, :at)
                        """)
                .param("version", comment.version())
                .param("agency", comment.agency().code())
                .param("kind", comment.position().code())
                .param("words", comment.said().words())
                .param("role", comment.role())
                .param("by", by.id().value())
                .param("at", utc(comment.at()))
                .update();
    }

    @Override
    public Optional<UUID> ofVersion(UUID version) {
        return jdbc.sql("select subject_id from draft_version where id = :version")
                .param("version", version)
                .query(UUID.class)
                .optional();
    }

    @Override
    public UUID versionOfLine(UUID line) {
        return jdbc.sql("select version_id from draft_asked where id = :line")
                .param("line", line)
                .query(UUID.class)
                .single();
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                row.getObject("version_id", UUID.class),
                Agency.of(row.getString("agency")).orElseThrow(),
                new Said(Position.of(row.getString("kind")), row.getString("words")),
                row.getString("role"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
