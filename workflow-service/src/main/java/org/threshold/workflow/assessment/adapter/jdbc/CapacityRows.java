package org.threshold.workflow.assessment.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.assessment.domain.Answered;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityAnswer;
import org.threshold.workflow.assessment.domain.CapacityFactor;
import org.threshold.workflow.assessment.domain.CapacityGiven;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.assessment.domain.SignedFor;

/** The rows of what was answered and signed of carers; they are only ever added to. */
final class CapacityRows {

    private final JdbcClient jdbc;

    CapacityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CapacityId id, CapacityGiven given, ActorId by, Instant at) {
        long checklist =
                jdbc.sql(
                                """
                                insert into capacity_checklist (capacity_id, words, answered_by, answered_at)
                                values (:id, :words, :by, :at) returning position
                                """)
                        .param("id", id.value())
                        .param("words", given.words())
                        .param("by", by.value())
                        .param("at", Columns.utc(at))
                        .query(Long.class)
                        .single();
        Capacity.added(given, at).forEach(one -> add(checklist, one));
    }

    private void add(long checklist, Answered one) {
        jdbc.sql(
                        """
                        insert into capacity_answer (checklist, factor, answer)
                        values (:checklist, :factor, :answer)
                        """)
                .param("checklist", checklist)
                .param("factor", one.factor().code())
                .param("answer", one.answer().code())
                .update();
    }

    List<Answered> answers(UUID id) {
        return jdbc.sql(
                        """
                        select a.factor, a.answer, c.answered_at
                        from capacity_answer a join capacity_checklist c on c.position = a.checklist
                        where c.capacity_id = :id order by c.position, a.factor
                        """)
                .param("id", id)
                .query(
                        (row, _) ->
                                new Answered(
                                        Columns.code(
                                                row.getString("factor"),
                                                CapacityFactor.values(),
                                                CapacityFactor::code),
                                        Columns.code(
                                                row.getString("answer"),
                                                CapacityAnswer.values(),
                                                CapacityAnswer::code),
                                        Columns.instant(row, "answered_at")))
                .list();
    }

    String words(UUID id) {
        return jdbc.sql(
                        """
                        select words from capacity_checklist
                        where capacity_id = :id order by position desc limit 1
                        """)
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void sign(CapacityId id, SignedFor sign) {
        jdbc.sql(
                        """
                        insert into capacity_signed (capacity_id, reason, signed_by, signed_at)
                        values (:id, :reason, :by, :at)
                        """)
                .param("id", id.value())
                .param("reason", sign.reason())
                .param("by", sign.by().value())
                .param("at", Columns.utc(sign.at()))
                .update();
    }

    Optional<SignedFor> signed(UUID id) {
        return jdbc.sql(
                        """
                        select reason, signed_by, signed_at from capacity_signed
                        where capacity_id = :id order by position desc limit 1
                        """)
                .param("id", id)
                .query(
                        (row, _) ->
                                new SignedFor(
                                        row.getString("reason"),
                                        new StaffId(Columns.id(row, "signed_by")),
                                        Columns.instant(row, "signed_at")))
                .optional();
    }
}
