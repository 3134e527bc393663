package org.threshold.workflow.minutes.adapter.jdbc;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.minutes.app.ConferenceMinutesRows;
import org.threshold.workflow.minutes.domain.Chase;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.ConferenceMinutes.Sent;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcConferenceMinutes implements ConferenceMinutesRows {

    private static final String SELECT =
            """
            select id, case_ref, held_on, change_id, kept_at, agreed_on, sent_at, distributed_at
            from conference_minutes
            """;

    private final JdbcClient jdbc;

    JdbcConferenceMinutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ConferenceMinutes one) {
        jdbc.sql(
                        """
                        insert into conference_minutes (id, case_ref, held_on) values (:id, :ref, :on)
                        """)
                .param("id", one.id().value())
                .param("ref", one.about().caseRef().value())
                .param("on", one.about().heldOn())
                .update();
    }

    @Override
    public Optional<ConferenceMinutes> find(MinutesId id) {
        return read(id, "");
    }

    @Override
    public Optional<ConferenceMinutes> lock(MinutesId id) {
        return read(id, " for update");
    }

    private Optional<ConferenceMinutes> read(MinutesId id, String lock) {
        return jdbc.sql(SELECT + "where id = :id" + lock)
                .param("id", id.value())
                .query(MinutesRow::read)
                .optional()
                .map(this::withChases);
    }

    @Override
    public void save(ConferenceMinutes one) {
        Sent sent = one.sent().orElseThrow();
        jdbc.sql(
                        """
                        update conference_minutes
                        set change_id = :change, kept_at = :keptAt, agreed_on = :agreedOn, sent_at = :sentAt,
                            distributed_at = :distributedAt
                        where id = :id
                        """)
                .paramSource(
                        new MapSqlParameterSource("id", one.id().value())
                                .addValue("change", sent.change().value())
                                .addValue("keptAt", sent.keptAt())
                                .addValue("agreedOn", sent.agreedOn())
                                .addValue("sentAt", sent.at().atOffset(ZoneOffset.UTC))
                                .addValue(
                                        "distributedAt",
                                        one.distributedAt()
                                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                                .orElse(null)))
                .update();
        for (int i = 0; i < one.chases().size(); i++) {
            chased(one.id(), i + 1, one.chases().get(i));
        }
    }

    private void chased(MinutesId id, int number, Chase chase) {
        jdbc.sql(
                        """
                        insert into conference_minutes_chase (minutes_id, number, practice, said, rung_at)
                        values (:id, :number, :practice, :said, :at) on conflict do nothing
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("practice", chase.practice().key())
                .param("said", chase.said())
                .param("at", chase.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<ConferenceMinutes> of(CaseRef ref) {
        return jdbc
                .sql(SELECT + "where case_ref = :ref order by held_on desc, id desc")
                .param("ref", ref.value())
                .query(MinutesRow::read)
                .list()
                .stream()
                .map(this::withChases)
                .toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update conference_minutes set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    private ConferenceMinutes withChases(ConferenceMinutes one) {
        return one.chased(
                jdbc.sql(
                                """
                                select practice, said, rung_at from conference_minutes_chase
                                where minutes_id = :id order by number
                                """)
                        .param("id", one.id().value())
                        .query(MinutesRow::chase)
                        .list());
    }
}
