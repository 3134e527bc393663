package org.threshold.workflow.incident.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.incident.domain.AbuserLook;
import org.threshold.workflow.incident.domain.AbuserLook.Offer;
import org.threshold.workflow.incident.domain.AbuserLook.Safety;
import org.threshold.workflow.incident.domain.AbuserLook.Talk;
import org.threshold.workflow.incident.domain.AbuserResult;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork.About;
import org.threshold.workflow.incident.domain.AbuserWork.Look;
import org.threshold.workflow.incident.domain.AbuserWork.State;
import org.threshold.workflow.incident.domain.AbuserWorkId;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.PersonId;

/** Reads the work with an alleged abuser from its rows. */
final class AbuserWorkRow {

    private AbuserWorkRow() {}

    /** Itself, without what was said of it. */
    static AbuserWork read(ResultSet row, int number) throws SQLException {
        return new AbuserWork(
                new AbuserWorkId(Columns.id(row, "id")),
                new About(
                        new PersonId(Columns.id(row, "person_id")),
                        incidents(row),
                        Columns.cases(row)),
                List.of(),
                Columns.instant(row, "opened_at"),
                Columns.coded(row.getString("state"), State.values(), State::code));
    }

    /** What was said of it once. */
    static Look look(ResultSet row, int number) throws SQLException {
        return new Look(
                new AbuserLook(
                        new Safety(row.getBoolean("safe"), row.getString("not_safe_because")),
                        talk(row),
                        offer(row),
                        Optional.ofNullable(row.getObject("next_look_on", LocalDate.class))),
                Columns.instant(row, "said_at"));
    }

    private static Talk talk(ResultSet row) throws SQLException {
        return new Talk(
                Optional.ofNullable(row.getObject("spoken_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("spoken_by"),
                row.getString("why_not_yet"));
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                row.getString("programme"),
                Optional.ofNullable(row.getString("result"))
                        .map(
                                code ->
                                        Columns.coded(
                                                code, AbuserResult.values(), AbuserResult::code)),
                row.getString("remark"));
    }

    private static List<IncidentId> incidents(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("incidents").getArray())
                .map(IncidentId::new)
                .toList();
    }
}
