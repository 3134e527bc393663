package org.threshold.workflow.assessment.adapter.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.assessment.app.Risks;
import org.threshold.workflow.assessment.domain.Implication;
import org.threshold.workflow.assessment.domain.Reduction;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskEnd;
import org.threshold.workflow.people.PersonId;

/** The rows of what was said of risks; they are only ever added to. */
final class SaidRows {

    private final JdbcClient jdbc;

    SaidRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Risk risk, Risks.Entry entry) {
        long position =
                jdbc.sql(
                                """
                                insert into risk_said
                                    (risk_id, category, level, evidence, words, likelihood, reducible, how, by_whom,
                                     by_when, capacity_to_change, if_nothing_changes, closed, why, said_by, said_at)
                                values (:risk, :category, :level, :evidence, :words, :likelihood, :reducible, :how,
                                        :byWhom, :byWhen, :capacity, :outcome, :closed, :why, :by, :at)
                                returning position
                                """)
                        .paramSource(values(risk, entry))
                        .query(Long.class)
                        .single();
        risk.said().implications().forEach(one -> add(position, one));
    }

    private static Map<String, @Nullable Object> values(Risk risk, Risks.Entry entry) {
        var said = risk.said();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("risk", risk.id().value());
        values.put("category", said.axes().category().code());
        values.put("level", said.axes().level().code());
        values.put("evidence", said.axes().evidence().code());
        values.put("words", said.words());
        values.put("likelihood", said.likelihood());
        values.put("capacity", said.prospects().capacityToChange());
        values.put("outcome", said.prospects().ifNothingChanges());
        values.put("closed", risk.end().map(RiskEnd::code).orElse(null));
        values.put("why", entry.why());
        values.put("by", entry.by().value());
        values.put("at", Columns.utc(entry.at()));
        reduction(said.reduction(), values);
        return values;
    }

    private static void reduction(Reduction reduction, Map<String, @Nullable Object> values) {
        values.put("reducible", reduction.can().code());
        values.put("how", reduction.how());
        values.put("byWhom", reduction.byWhom());
        values.put("byWhen", reduction.byWhen().orElse(null));
    }

    private void add(long position, Implication one) {
        jdbc.sql(
                        """
                        insert into risk_implication (position, child_id, words)
                        values (:position, :child, :words)
                        """)
                .param("position", position)
                .param("child", one.child().value())
                .param("words", one.words())
                .update();
    }

    /** What was said for each child at a time, in the order of the children’s ids. */
    List<Implication> implications(long position) {
        return jdbc.sql(
                        """
                        select child_id, words from risk_implication
                        where position = :position order by child_id
                        """)
                .param("position", position)
                .query(
                        (row, _) ->
                                new Implication(
                                        new PersonId(Columns.id(row, "child_id")),
                                        row.getString("words")))
                .list();
    }
}
