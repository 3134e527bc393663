package org.threshold.workflow.people.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.AdultConcernId;
import org.threshold.workflow.people.domain.Change;
import org.threshold.workflow.people.domain.ConcernRegister;
import org.threshold.workflow.people.domain.ConcernRole;
import org.threshold.workflow.people.domain.PlanKind;
import org.threshold.workflow.people.domain.PlanOfChildren;

/** What adults were in the plans of children, in PostgreSQL. */
@Repository
class JdbcConcernRegister implements ConcernRegister {

    private static final String SELECT =
            """
            select c.id, c.adult_id, c.role, c.plan_kind, c.plan_reference, c.about,
                c.start_earliest, c.start_latest, c.end_earliest, c.end_latest,
                array(select child_id from adult_concern_child
                      where concern_id = c.id) as children
            from adult_concern c
            """;
    private static final String LATEST_FIRST = " order by c.recorded_at desc, c.id desc";

    private final JdbcClient sql;

    JdbcConcernRegister(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(AdultConcern concern, Change change) {
        sql.sql(
                        """
                        insert into adult_concern (id, adult_id, role, plan_kind, plan_reference, about,
                            start_earliest, start_latest, end_earliest, end_latest, recorded_by,
                            recorded_at)
                        values (:id, :adult, :role, :plan, :reference, :about,
                            :start_earliest, :start_latest, :end_earliest, :end_latest, :by, :at)
                        """)
                .param("id", concern.id().value())
                .param("adult", concern.adult().value())
                .param("role", concern.role().code())
                .param("plan", concern.plan().kind().code())
                .param("reference", concern.plan().reference())
                .param("about", concern.plan().about())
                .params(PeriodColumns.params(concern.period()))
                .param("by", change.by().value())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
        concern.plan().children().forEach(child -> addChild(concern, child));
    }

    @Override
    public List<AdultConcern> lockAll(PersonId adult) {
        PersonLock.take(sql, List.of(adult.value()));
        return of(List.of(adult));
    }

    @Override
    public List<AdultConcern> of(Collection<PersonId> adults) {
        return all("where c.adult_id in (:people)", adults);
    }

    @Override
    public List<AdultConcern> ofChildren(Collection<PersonId> children) {
        return all(
                """
                where exists (select from adult_concern_child k
                              where k.concern_id = c.id and k.child_id in (:people))
                """,
                children);
    }

    private List<AdultConcern> all(String where, Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : sql.sql(SELECT + where + LATEST_FIRST)
                        .param("people", Rows.ids(people))
                        .query(JdbcConcernRegister::concern)
                        .list();
    }

    private void addChild(AdultConcern concern, PersonId child) {
        sql.sql("insert into adult_concern_child (concern_id, child_id) values (:concern, :child)")
                .param("concern", concern.id().value())
                .param("child", child.value())
                .update();
    }

    private static AdultConcern concern(ResultSet row, int number) throws SQLException {
        var plan =
                new PlanOfChildren(
                        Codes.read(PlanKind.class, row.getString("plan_kind")),
                        row.getString("plan_reference"),
                        children(row),
                        row.getString("about"));
        return new AdultConcern(
                new AdultConcernId(row.getObject("id", UUID.class)),
                Rows.person(row, "adult_id"),
                Codes.read(ConcernRole.class, row.getString("role")),
                plan,
                PeriodColumns.read(row));
    }

    private static Set<PersonId> children(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("children").getArray())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
