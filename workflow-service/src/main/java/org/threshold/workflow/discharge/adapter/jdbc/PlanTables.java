package org.threshold.workflow.discharge.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.ExpectedStays.Reviewed;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ContingencyReview;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.discharge.domain.LegalBasis;
import org.threshold.workflow.discharge.domain.PlanWords;

/** The rows of contingency plans, of their reviews, and of what was done. */
final class PlanTables {

    private final JdbcClient jdbc;

    PlanTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void agree(ContingencyPlan plan, Actor by) {
        PlanWords words = plan.words();
        jdbc.sql(
                        """
                        insert into contingency_plan (stay_id, basis, caller, police_number, ward_phone, ward_by_day,
                                                      ward_by_night, triggers, expires_at, agreed_by, agreed_at)
                        values (:id, :basis, :caller, :number, :phone, :day, :night, :triggers, :until, :by, :at)
                        """)
                .param("id", plan.stay().value())
                .param("basis", words.basis().code())
                .param("caller", words.calls().who())
                .param("number", words.calls().number())
                .param("phone", words.wardPhone())
                .param("day", words.ward().byDay())
                .param("night", words.ward().byNight())
                .param("triggers", words.triggers())
                .param("until", utc(words.expiresAt()))
                .param("by", by.id().value())
                .param("at", utc(plan.agreedAt()))
                .update();
    }

    Optional<ContingencyPlan> planOf(ExpectedStayId id) {
        return jdbc.sql(
                        """
                        select basis, caller, police_number, ward_phone, ward_by_day, ward_by_night, triggers,
                               expires_at, agreed_at
                        from contingency_plan where stay_id = :id order by position desc limit 1
                        """)
                .param("id", id.value())
                .query((row, _) -> new ContingencyPlan(id, words(row), at(row, "agreed_at")))
                .optional();
    }

    private static PlanWords words(ResultSet row) throws SQLException {
        return new PlanWords(
                LegalBasis.of(row.getString("basis")),
                new PlanWords.Calls(row.getString("caller"), row.getString("police_number")),
                row.getString("ward_phone"),
                new PlanWords.Ward(row.getString("ward_by_day"), row.getString("ward_by_night")),
                row.getString("triggers"),
                at(row, "expires_at"));
    }

    void reviewed(ExpectedStayId id, ContingencyReview review, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into contingency_review (stay_id, asked, found, until, recorded_by, recorded_at)
                        values (:id, :asked, :found, :until, :by, :at)
                        """)
                .param("id", id.value())
                .param("asked", review.asked())
                .param("found", review.found())
                .param("until", utc(review.until()))
                .param("by", by.id().value())
                .param("at", utc(at))
                .update();
        jdbc.sql(
                        """
                        update contingency_plan set expires_at = :until
                        where position = (select max(position) from contingency_plan where stay_id = :id)
                        """)
                .param("until", utc(review.until()))
                .param("id", id.value())
                .update();
    }

    List<Reviewed> reviews(ExpectedStayId id) {
        return jdbc.sql(
                        """
                        select asked, found, until, recorded_at from contingency_review
                        where stay_id = :id order by position desc
                        """)
                .param("id", id.value())
                .query((row, _) -> new Reviewed(review(row), at(row, "recorded_at")))
                .list();
    }

    private static ContingencyReview review(ResultSet row) throws SQLException {
        return new ContingencyReview(
                row.getString("asked"), row.getString("found"), at(row, "until"));
    }

    void letGoOn(ExpectedStayId id, String why, Instant until) {
        jdbc.sql(
                        """
                        update expected_stay set goes_on_why = :why, goes_on_until = :until
                        where id = :id
                        """)
                .param("why", why)
                .param("until", utc(until))
                .param("id", id.value())
                .update();
    }

    Optional<Instant> goesOnUntil(ExpectedStayId id) {
        return jdbc.sql(
                        """
                        select goes_on_until from expected_stay
                        where id = :id and goes_on_until is not null
                        """)
                .param("id", id.value())
                .query((row, _) -> at(row, "goes_on_until"))
                .optional();
    }

    void carriedOut(ExpectedStayId id, String done, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into contingency_carried_out (stay_id, done, recorded_by, recorded_at)
                        values (:id, :done, :by, :at)
                        """)
                .param("id", id.value())
                .param("done", done)
                .param("by", by.id().value())
                .param("at", utc(at))
                .update();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return JdbcExpectedStays.utc(instant);
    }
}
