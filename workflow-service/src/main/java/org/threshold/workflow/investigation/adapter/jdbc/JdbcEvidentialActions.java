package org.threshold.workflow.investigation.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.app.EvidentialActions;
import org.threshold.workflow.investigation.domain.ActionGate.Taken;
import org.threshold.workflow.investigation.domain.ActionResult;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.EvidentialAction.Owner;
import org.threshold.workflow.investigation.domain.EvidentialAction.Progress;
import org.threshold.workflow.investigation.domain.EvidentialAction.What;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcEvidentialActions implements EvidentialActions {

    private static final String ACTION =
            """
            select id, investigation_id, cases, type, owner_agency, owner_name, opened_at, result,
                   result_words
            from evidential_action
            """;

    private final JdbcClient jdbc;

    JdbcEvidentialActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Actor by, EvidentialAction action) {
        jdbc.sql(
                        """
                        insert into evidential_action (id, investigation_id, cases, type, owner_agency,
                                                       owner_name, opened_by, opened_at, not_needed,
                                                       not_needed_reason)
                        values (:id, :investigation, :cases, :type, :agency, :name, :by, :openedAt, '{}', '')
                        """)
                .param("id", action.id().value())
                .param("investigation", Columns.idOrNull(action.investigation()))
                .param("cases", Columns.texts(action.cases()))
                .param("type", action.what().type().code())
                .param("agency", action.what().owner().agency().code())
                .param("name", action.what().owner().name())
                .param("by", by.id().value())
                .param("openedAt", Columns.utc(action.openedAt()))
                .update();
    }

    @Override
    public Optional<EvidentialAction> find(ItemId id) {
        return jdbc.sql(ACTION + " where id = :id")
                .param("id", id.value())
                .query(JdbcEvidentialActions::read)
                .optional();
    }

    @Override
    public void close(Actor by, EvidentialAction action, Taken taken, Instant at) {
        jdbc.sql(
                        """
                        update evidential_action
                        set result = :result, result_words = :words, not_needed = :notNeeded,
                            not_needed_reason = :whyNot, closed_by = :by, closed_at = :at
                        where id = :id
                        """)
                .param("result", taken.closed().result().code())
                .param("words", taken.closed().words())
                .param("notNeeded", codes(taken))
                .param("whyNot", taken.whyNot())
                .param("by", by.id().value())
                .param("at", Columns.utc(at))
                .param("id", action.id().value())
                .update();
    }

    private static String[] codes(Taken taken) {
        return taken.notNeeded().stream().map(ActionType::code).sorted().toArray(String[]::new);
    }

    @Override
    public List<EvidentialAction> of(InvestigationId id) {
        return jdbc.sql(ACTION + " where investigation_id = :id order by id")
                .param("id", id.value())
                .query(JdbcEvidentialActions::read)
                .list();
    }

    @Override
    public List<EvidentialAction> openFor(CaseRef ref) {
        return jdbc.sql(
                        ACTION
                                + """
                                where closed_at is null
                                  and (cases @> array[cast(:ref as text)]
                                       or cases && array(select ref from case_file where joined_to = :ref))
                                order by id
                                """)
                .param("ref", ref.value())
                .query(JdbcEvidentialActions::read)
                .list();
    }

    @Override
    public void coveredBy(InvestigationId id, List<CaseRef> cases) {
        jdbc.sql(
                        """
                        update evidential_action set investigation_id = :id
                        where investigation_id is null and closed_at is null and cases && cast(:cases as text[])
                        """)
                .param("id", id.value())
                .param("cases", Columns.texts(cases))
                .update();
    }

    private static EvidentialAction read(ResultSet row, int number) throws SQLException {
        return new EvidentialAction(
                Columns.item(row),
                Columns.maybeInvestigation(row),
                Columns.cases(row),
                new What(
                        ActionType.of(row.getString("type")),
                        new Owner(
                                Columns.agency(row, "owner_agency"), row.getString("owner_name"))),
                Columns.instant(row, "opened_at"),
                progress(row));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        Optional<String> result = Columns.maybeText(row, "result");
        return result.isEmpty()
                ? new Progress.Open()
                : new Progress.Closed(ActionResult.of(result.get()), row.getString("result_words"));
    }
}
