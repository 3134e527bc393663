package org.threshold.workflow.platform.engine;

import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;

/** Keeps incidents as rows; the log carries kind and id only. */
final class JdbcIncidents implements Incidents {

    private static final UUID THE_SYSTEM = new UUID(0, 0);
    private static final Logger LOG = LoggerFactory.getLogger(JdbcIncidents.class);

    private final JdbcClient jdbc;
    private final CaseClock clock;
    private final Ids ids;

    JdbcIncidents(JdbcClient jdbc, CaseClock clock, Ids ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void raise(IncidentKind kind, UUID subjectId, String words) {
        int raised =
                jdbc.sql(
                                """
                                insert into incident (id, kind, subject_id, words, raised_at)
                                values (:id, :kind, :subject, :words, :now)
                                on conflict (kind, subject_id) where resolved_at is null do nothing
                                """)
                        .param("id", ids.next())
                        .param("kind", kind.code())
                        .param("subject", subjectId)
                        .param("words", words)
                        .param("now", clock.now().atOffset(ZoneOffset.UTC))
                        .update();
        if (raised > 0) {
            LOG.error("incident {} on {}", kind.code(), subjectId);
        }
    }

    @Override
    public void healed(IncidentKind kind, UUID subjectId) {
        jdbc.sql(
                        """
                        update incident
                        set resolved_at = :now, resolved_by = :by, resolution = 'What was missing has appeared.'
                        where kind = :kind and subject_id = :subject and resolved_at is null
                        """)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("by", THE_SYSTEM)
                .param("kind", kind.code())
                .param("subject", subjectId)
                .update();
    }
}
