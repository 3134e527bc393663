package org.threshold.workflow.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Limits that have passed, each with what it was for, until somebody has been told of it: noted
 * once, told once, the longest due first. Each kind has a table of its own, whose names are written
 * in the code that asks.
 */
public final class UntoldLimits {

    private final JdbcClient jdbc;
    private final String table;
    private final String subject;

    /**
     * For one table.
     *
     * @param table has {@code deadline_id} (its key), {@code due_at}, {@code told_at} and the
     *     subject
     * @param subject the column with the id of what the limit was for
     */
    public UntoldLimits(JdbcClient jdbc, String table, String subject) {
        this.jdbc = jdbc;
        this.table = table;
        this.subject = subject;
    }

    /** A limit that passed, what it was for, and when it was due, UTC. */
    public record Passed(UUID limit, UUID subject, Instant dueAt) {}

    /** Notes one; a limit is noted once. */
    public void note(Passed passed) {
        jdbc.sql(
                        """
                        insert into %s (deadline_id, %s, due_at)
                        values (:limit, :subject, :dueAt)
                        on conflict (deadline_id) do nothing
                        """
                                .formatted(table, subject))
                .param("limit", passed.limit())
                .param("subject", passed.subject())
                .param("dueAt", utc(passed.dueAt()))
                .update();
    }

    /** Those that nobody was told of yet. */
    public List<Passed> untold(int most) {
        return jdbc.sql(
                        """
                        select deadline_id, %s as subject, due_at from %s
                        where told_at is null order by due_at, deadline_id limit :most
                        """
                                .formatted(subject, table))
                .param("most", most)
                .query(
                        (row, _) ->
                                new Passed(
                                        row.getObject("deadline_id", UUID.class),
                                        row.getObject("subject", UUID.class),
                                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Marks one as told; false when it was before. */
    public boolean told(UUID limit, Instant at) {
        return jdbc.sql(
                                """
                                update %s set told_at = :at
                                where deadline_id = :limit and told_at is null
                                """
                                        .formatted(table))
                        .param("at", utc(at))
                        .param("limit", limit)
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
