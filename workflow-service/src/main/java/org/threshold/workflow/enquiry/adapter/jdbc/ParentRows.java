package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.Stamp;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.ParentsRule;

/** Writes and reads what the parents said. */
final class ParentRows {

    private static final String MOTHER = "mother";
    private static final String FATHER = "father";

    private final JdbcClient jdbc;

    ParentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(EnquiryId id, ParentsRule parents, Stamp stamp) {
        keep(id, Said.of(MOTHER, parents.mother()), stamp);
        keep(id, Said.of(FATHER, parents.father()), stamp);
    }

    private void keep(EnquiryId id, Said said, Stamp stamp) {
        jdbc.sql(
                        """
                        insert into parent_conversation (enquiry_id, parent, spoken_at, words, recorded_by,
                                                         recorded_at)
                        values (:id, :parent, :spokenAt, :words, :by, :at)
                        """)
                .param("id", id.value())
                .param("parent", said.parent())
                .param("spokenAt", said.spokenAt())
                .param("words", said.words())
                .param("by", stamp.by().id().value())
                .param("at", Columns.utc(stamp.at()))
                .update();
    }

    Optional<ParentsRule> of(EnquiryId id) {
        List<Said> rows =
                jdbc.sql(
                                """
                                select parent, spoken_at, words
                                from parent_conversation where enquiry_id = :id
                                """)
                        .param("id", id.value())
                        .query(ParentRows::said)
                        .list();
        Map<String, ParentAnswer> found =
                rows.stream().collect(Collectors.toMap(Said::parent, Said::answer));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ParentsRule(
                                found.getOrDefault(MOTHER, new ParentAnswer.Blank()),
                                found.getOrDefault(FATHER, new ParentAnswer.Blank())));
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getString("parent"),
                row.getObject("spoken_at", OffsetDateTime.class),
                row.getString("words"));
    }

    private record Said(String parent, @Nullable OffsetDateTime spokenAt, String words) {

        static Said of(String parent, ParentAnswer answer) {
            return switch (answer) {
                case ParentAnswer.SpokenTo(var at, var account) ->
                        new Said(parent, Columns.utc(at), account);
                case ParentAnswer.NotSpokenTo(var why) -> new Said(parent, null, why);
                case ParentAnswer.Blank() ->
                        throw new IllegalStateException("the rule let a blank parent pass");
            };
        }

        ParentAnswer answer() {
            return spokenAt == null
                    ? new ParentAnswer.NotSpokenTo(words)
                    : new ParentAnswer.SpokenTo(spokenAt.toInstant(), words);
        }
    }
}
