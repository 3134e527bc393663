package org.threshold.workflow.strategy.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Scope;
import org.threshold.workflow.strategy.domain.Stage;

/** Writes and reads a discussion with its children. */
final class DiscussionRows {

    private static final String DISCUSSION =
            """
            select id, stage, facts, adults, referrers, prepared, meetings
            from discussion
            """;

    private final JdbcClient jdbc;

    DiscussionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Discussion> read(DiscussionId id, String lock) {
        return jdbc.sql(DISCUSSION + " where id = :id " + lock)
                .param("id", id.value())
                .query(this::discussion)
                .optional();
    }

    List<Discussion> open(DiscussionId after, int most) {
        return jdbc.sql(
                        DISCUSSION
                                + """
                                where stage not in ('concluded', 'superseded') and id > :after
                                order by id
                                limit :most
                                """)
                .param("after", after.value())
                .param("most", most)
                .query(this::discussion)
                .list();
    }

    private Discussion discussion(ResultSet row, int number) throws SQLException {
        var id = new DiscussionId(Columns.id(row, "id"));
        return new Discussion(
                id,
                Stage.of(row.getString("stage")),
                children(id),
                scope(row),
                new Discussion.Progress(row.getBoolean("prepared"), row.getInt("meetings")));
    }

    private static Scope scope(ResultSet row) throws SQLException {
        return new Scope(
                Columns.texts(row, "facts").stream()
                        .map(code -> Fact.of(code).orElseThrow())
                        .collect(Collectors.toSet()),
                Columns.ids(row, "adults").stream().map(PersonId::new).collect(Collectors.toSet()),
                Columns.texts(row, "referrers").stream()
                        .map(code -> Agency.of(code).orElseThrow())
                        .collect(Collectors.toSet()));
    }

    private List<DiscussedChild> children(DiscussionId id) {
        return jdbc.sql(
                        """
                        select case_ref, person_id, path, named
                        from discussion_child
                        where discussion_id = :id and answered_by is null
                        order by place
                        """)
                .param("id", id.value())
                .query(DiscussionRows::child)
                .list();
    }

    private static DiscussedChild child(ResultSet row, int number) throws SQLException {
        return new DiscussedChild(
                Columns.caseRef(row),
                new PersonId(Columns.id(row, "person_id")),
                Columns.path(row),
                row.getBoolean("named"));
    }

    void saveChildren(Discussion discussion) {
        int place = 0;
        for (DiscussedChild child : discussion.children()) {
            place++;
            jdbc.sql(
                            """
                            insert into discussion_child (discussion_id, place, case_ref, person_id, path, named, open)
                            values (:id, :place, :case, :person, :path, :named, :open)
                            on conflict (discussion_id, case_ref)
                            do update set person_id = :person, path = :path, named = :named, open = :open
                            """)
                    .param("id", discussion.id().value())
                    .param("place", place)
                    .param("case", child.caseRef().value())
                    .param("person", child.person().value())
                    .param("path", child.path().code())
                    .param("named", child.named())
                    .param("open", !discussion.stage().over())
                    .update();
        }
    }

    /** Another case of the discussion is decided for instead of this one. */
    void answeredBy(DiscussionId id, CaseRef from, CaseRef into) {
        jdbc.sql(
                        """
                        update discussion_child set open = false, answered_by = :into
                        where discussion_id = :id and case_ref = :from and :from <> :into
                        """)
                .param("into", into.value())
                .param("id", id.value())
                .param("from", from.value())
                .update();
    }

    static String[] facts(Scope scope) {
        return scope.facts().stream().map(Fact::code).sorted().toArray(String[]::new);
    }

    static UUID[] adults(Scope scope) {
        return scope.adults().stream().map(PersonId::value).sorted().toArray(UUID[]::new);
    }

    static String[] referrers(Scope scope) {
        return scope.referrers().stream().map(Agency::code).sorted().toArray(String[]::new);
    }
}
