package org.threshold.workflow.people.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Relationship;
import org.threshold.workflow.people.domain.RelationshipId;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.RelationshipRegister;
import org.threshold.workflow.people.domain.Tie;

/** Who belongs to whom, in PostgreSQL. */
@Repository
class JdbcRelationshipRegister implements RelationshipRegister {

    private static final String COLUMNS =
            """
            select id, from_person, kind, to_person, start_earliest, start_latest, end_earliest,
                end_latest, details
            from relationship
            """;

    private final JdbcClient sql;

    JdbcRelationshipRegister(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Relationship relationship) {
        sql.sql(
                        """
                        insert into relationship (id, from_person, kind, to_person, start_earliest,
                            start_latest, end_earliest, end_latest, details)
                        values (:id, :from, :kind, :to, :start_earliest, :start_latest,
                            :end_earliest, :end_latest, :details)
                        on conflict (id) do update
                        set end_earliest = excluded.end_earliest, end_latest = excluded.end_latest,
                            details = excluded.details
                        """)
                .param("id", relationship.id().value())
                .param("from", relationship.tie().from().value())
                .param("kind", relationship.tie().kind().code())
                .param("to", relationship.tie().to().value())
                .params(PeriodColumns.params(relationship.period()))
                .param("details", relationship.details())
                .update();
    }

    @Override
    public List<Relationship> lockAll(Tie tie) {
        PersonLock.take(sql, List.of(tie.from().value(), tie.to().value()));
        return sql.sql(
                        COLUMNS
                                + """
                                where from_person = :from and kind = :kind and to_person = :to
                                order by id
                                """)
                .param("from", tie.from().value())
                .param("kind", tie.kind().code())
                .param("to", tie.to().value())
                .query(JdbcRelationshipRegister::relationship)
                .list();
    }

    @Override
    public List<Relationship> of(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.sql(
                                COLUMNS
                                        + """
                                        where from_person in (:people) or to_person in (:people)
                                        order by id
                                        """)
                        .param("people", Rows.ids(people))
                        .query(JdbcRelationshipRegister::relationship)
                        .list();
    }

    private static Relationship relationship(ResultSet row, int number) throws SQLException {
        var tie =
                new Tie(
                        Rows.person(row, "from_person"),
                        Codes.read(RelationshipKind.class, row.getString("kind")),
                        Rows.person(row, "to_person"));
        return new Relationship(
                new RelationshipId(row.getObject("id", UUID.class)),
                tie,
                PeriodColumns.read(row),
                row.getString("details"));
    }
}
