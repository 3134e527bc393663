package org.threshold.workflow.conference.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.conference.app.AdultLinks;
import org.threshold.workflow.conference.domain.AdultLink;
import org.threshold.workflow.conference.domain.AdultLink.Ended;
import org.threshold.workflow.conference.domain.AdultLinkId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcAdultLinks implements AdultLinks {

    private static final String SELECT =
            """
            select id, adult_id, plan_case, other_case, since, end_reason, ended_by, ended_at
            from adult_link
            """;

    private final JdbcClient jdbc;

    JdbcAdultLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(AdultLink link) {
        return jdbc.sql(
                                """
                                insert into adult_link (id, adult_id, plan_case, other_case, since)
                                values (:id, :adult, :plan, :other, :since)
                                on conflict (adult_id, plan_case, other_case) where ended_at is null
                                do nothing
                                """)
                        .param("id", link.id().value())
                        .param("adult", link.adult().value())
                        .param("plan", link.plan().value())
                        .param("other", link.other().value())
                        .param("since", Columns.utc(link.since()))
                        .update()
                > 0;
    }

    @Override
    public Optional<AdultLink> lock(AdultLinkId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(JdbcAdultLinks::read)
                .optional();
    }

    @Override
    public void save(AdultLink link) {
        link.ended()
                .ifPresent(
                        end ->
                                jdbc.sql(
                                                """
                                                update adult_link
                                                set end_reason = :reason, ended_by = :by, ended_at = :at
                                                where id = :id
                                                """)
                                        .param("id", link.id().value())
                                        .param("reason", end.reason())
                                        .param("by", end.by().value())
                                        .param("at", Columns.utc(end.at()))
                                        .update());
    }

    @Override
    public List<AdultLink> of(CaseRef ref) {
        return jdbc.sql(
                        SELECT
                                + "where plan_case = :ref or other_case = :ref"
                                + " order by since desc, id desc")
                .param("ref", ref.value())
                .query(JdbcAdultLinks::read)
                .list();
    }

    /** Two that become one of the same cases were one all along: the one that moves goes. */
    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql(
                        """
                        delete from adult_link l
                        where :from in (plan_case, other_case) and ended_at is null
                            and exists (select from adult_link k
                                        where k.adult_id = l.adult_id and k.ended_at is null
                                            and k.id <> l.id
                                            and k.plan_case = case l.plan_case when :from then :into else l.plan_case end
                                            and k.other_case = case l.other_case when :from then :into else l.other_case end)
                        """)
                .param("from", from.value())
                .param("into", into.value())
                .update();
        jdbc.sql(
                        """
                        update adult_link
                        set plan_case = case plan_case when :from then :into else plan_case end,
                            other_case = case other_case when :from then :into else other_case end
                        where :from in (plan_case, other_case)
                        """)
                .param("from", from.value())
                .param("into", into.value())
                .update();
    }

    private static AdultLink read(ResultSet row, int number) throws SQLException {
        return new AdultLink(
                new AdultLinkId(Columns.id(row, "id")),
                new PersonId(Columns.id(row, "adult_id")),
                new CaseRef(row.getString("plan_case")),
                new CaseRef(row.getString("other_case")),
                Columns.instant(row, "since"),
                ended(row));
    }

    /** Only people end one. */
    private static Optional<Ended> ended(ResultSet row) throws SQLException {
        String reason = row.getString("end_reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(
                        new Ended(
                                reason,
                                new StaffId(Columns.id(row, "ended_by")),
                                Columns.instant(row, "ended_at")));
    }
}
