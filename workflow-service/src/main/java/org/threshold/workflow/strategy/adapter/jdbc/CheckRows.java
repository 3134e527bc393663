package org.threshold.workflow.strategy.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.CheckAnswer;
import org.threshold.workflow.strategy.domain.CheckKind;
import org.threshold.workflow.strategy.domain.CheckSubject;
import org.threshold.workflow.strategy.domain.PoliceCheck;

/** Writes and reads the checks of the police. */
final class CheckRows {

    private final JdbcClient jdbc;

    CheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(DiscussionId id, List<PoliceCheck> checks, Actor by, Instant at) {
        int place = 0;
        for (PoliceCheck check : checks) {
            place++;
            jdbc.sql(
                            """
                            insert into police_check (discussion_id, place, subject_kind, subject_words, check_kind,
                                                      result, outstanding, answered_by, answered_at)
                            values (:id, :place, :kind, :words, :check, :result, :outstanding, :by, :at)
                            on conflict (discussion_id, subject_kind, subject_words, check_kind) do update
                            set result = :result, outstanding = :outstanding, answered_by = :by, answered_at = :at
                            """)
                    .param("id", id.value())
                    .param("place", place)
                    .param("kind", check.subject().kind().code())
                    .param("words", check.subject().words())
                    .param("check", check.kind().code())
                    .param("result", result(check.answer()))
                    .param("outstanding", outstanding(check.answer()))
                    .param("by", by.id().value())
                    .param("at", Columns.utc(at))
                    .update();
        }
    }

    List<PoliceCheck> of(DiscussionId id) {
        return jdbc.sql(
                        """
                        select subject_kind, subject_words, check_kind, result, outstanding
                        from police_check where discussion_id = :id
                        order by place, subject_kind, subject_words, check_kind
                        """)
                .param("id", id.value())
                .query(CheckRows::check)
                .list();
    }

    private static PoliceCheck check(ResultSet row, int number) throws SQLException {
        var kind = CheckSubject.Kind.of(row.getString("subject_kind")).orElseThrow();
        return new PoliceCheck(
                new CheckSubject(kind, row.getString("subject_words")),
                CheckKind.of(row.getString("check_kind")).orElseThrow(),
                answer(row));
    }

    private static CheckAnswer answer(ResultSet row) throws SQLException {
        String outstanding = row.getString("outstanding");
        return Optional.ofNullable(row.getString("result"))
                .flatMap(CheckAnswer.Result::of)
                .<CheckAnswer>map(CheckAnswer.Done::new)
                .orElseGet(() -> new CheckAnswer.Outstanding(outstanding));
    }

    private static @Nullable String result(CheckAnswer answer) {
        return switch (answer) {
            case CheckAnswer.Done(var result) -> result.code();
            case CheckAnswer.Outstanding _ -> null;
        };
    }

    private static @Nullable String outstanding(CheckAnswer answer) {
        return switch (answer) {
            case CheckAnswer.Done _ -> null;
            case CheckAnswer.Outstanding(var reason) -> reason;
        };
    }
}
