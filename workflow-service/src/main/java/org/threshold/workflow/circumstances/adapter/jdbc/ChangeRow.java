package org.threshold.workflow.circumstances.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.Relation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of changes. */
final class ChangeRow {

    static final String SELECT =
            """
            select c.id, c.kind, c.stage, c.occurred_at, c.recorded_at, c.recorded_by, c.by_staff,
                   c.agency, c.codes, c.detail, c.why_late, c.relation, c.original,
                   array(select cc.case_ref from change_case cc
                         where cc.change_id = c.id order by cc.place) as cases
            from change_of_circumstance c
            """;

    /**
     * The changes of the case {@code :ref}, and of cases that joined it, that were neither
     * corrected nor withdrawn.
     */
    static final String STANDING =
            SELECT
                    + """
                    where c.relation <> 'withdrawal'
                      and c.id in (select mine.change_id from change_case mine
                                   where mine.case_ref in (select cast(:ref as text)
                                                           union all
                                                           select ref from case_file
                                                           where joined_to = :ref))
                      and not exists (select 1 from change_of_circumstance later
                                      where later.original = c.id)
                    order by c.occurred_at, c.id
                    """;

    private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() {};

    private final JsonMapper json;

    ChangeRow(JsonMapper json) {
        this.json = json;
    }

    KeptChange kept(ResultSet row) throws SQLException {
        Agency agency = Rows.agency(row);
        var change =
                new Change(
                        new ChangeId(Rows.id(row, "id")),
                        what(row),
                        actor(row, agency),
                        Rows.instant(row, "recorded_at"));
        return new KeptChange(change, relation(row), agency);
    }

    NewChange what(ResultSet row) throws SQLException {
        return new NewChange(
                ChangeKind.of(row.getString("kind")).orElseThrow(),
                row.getString("stage"),
                Rows.cases(row),
                Rows.instant(row, "occurred_at"),
                json.readValue(row.getString("codes"), CODES),
                row.getString("detail"),
                row.getString("why_late"));
    }

    /** Who recorded it; what they worked as then is in the audit. */
    private static Actor actor(ResultSet row, Agency agency) throws SQLException {
        UUID id = Rows.id(row, "recorded_by");
        return new Actor(
                row.getBoolean("by_staff") ? new StaffId(id) : new SystemId(id), agency, Set.of());
    }

    private static Relation relation(ResultSet row) throws SQLException {
        return switch (row.getString("relation")) {
            case "correction" -> new Relation.Correction(original(row));
            case "withdrawal" -> new Relation.Withdrawal(original(row));
            default -> new Relation.First();
        };
    }

    private static ChangeId original(ResultSet row) throws SQLException {
        return new ChangeId(Rows.id(row, "original"));
    }
}
