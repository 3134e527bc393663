package org.threshold.workflow.investigation.adapter.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.app.Investigations;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.Investigation.Standing;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

@Repository
class JdbcInvestigations implements Investigations {

    private final JdbcClient jdbc;
    private final InvestigationRows rows;

    JdbcInvestigations(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new InvestigationRows(jdbc);
    }

    @Override
    public Optional<Investigation> find(InvestigationId id) {
        return rows.read(id, "");
    }

    @Override
    public Optional<Investigation> lock(InvestigationId id) {
        return rows.read(id, "for update");
    }

    @Override
    public void add(Actor by, Investigation investigation) {
        Instant openedAt = investigation.standing().openedAt();
        jdbc.sql(
                        """
                        insert into investigation (id, kind, discussion_id, opened_at, opened_by)
                        values (:id, :kind, :discussion, :openedAt, :by)
                        """)
                .param("id", investigation.id().value())
                .param("kind", investigation.kind().code())
                .param("discussion", investigation.discussion().value())
                .param("openedAt", Columns.utc(openedAt))
                .param("by", by.id().value())
                .update();
        rows.addCases(investigation, openedAt);
    }

    @Override
    public void cover(Investigation investigation, Instant at) {
        jdbc.sql("update investigation set kind = :kind where id = :id")
                .param("kind", investigation.kind().code())
                .param("id", investigation.id().value())
                .update();
        rows.addCases(investigation, at);
    }

    @Override
    public void close(Actor by, Investigation closed) {
        switch (closed.standing()) {
            case Standing.Open _ -> throw new IllegalArgumentException("it is not closed");
            case Standing.Closed end -> close(by, closed.id(), end);
        }
    }

    private void close(Actor by, InvestigationId id, Standing.Closed end) {
        jdbc.sql(
                        """
                        update investigation
                        set closed_at = :at, closed_by = :by, end_stage = :stage, end_words = :words
                        where id = :id
                        """)
                .param("at", Columns.utc(end.at()))
                .param("by", by.id().value())
                .param("stage", end.stage().code())
                .param("words", end.words())
                .param("id", id.value())
                .update();
        jdbc.sql("update investigation_case set open = false where investigation_id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public List<Investigation> openOf(Collection<CaseRef> refs) {
        return rows.openOf(Columns.texts(refs));
    }

    @Override
    public Optional<Investigation> openOf(DiscussionId discussion) {
        return rows.openOf(discussion);
    }

    @Override
    public List<Investigation> of(CaseRef ref) {
        return rows.of(ref);
    }
}
