package org.threshold.workflow.contact.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.contact.app.Restrictions;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcRestrictions implements Restrictions {

    private static final String SELECT =
            """
            select r.id, r.case_ref, r.number, r.opened_at, r.origin, s.position, s.adult_id, s.adult_words,
                   s.kind, s.words, s.since, s.decided_by, s.basis, s.basis_which, s.basis_from, s.basis_until,
                   s.review_on, s.told, s.lifted, s.why, s.said_by, s.said_at
            from contact_restriction r join contact_restriction_said s on s.restriction_id = r.id
            """;

    private static final String LATEST =
            " s.position = (select max(position) from contact_restriction_said where restriction_id = r.id)";

    private final JdbcClient jdbc;
    private final SaidRestrictions said;

    JdbcRestrictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.said = new SaidRestrictions(jdbc);
    }

    @Override
    public void keep(Restriction one, Entry entry) {
        jdbc.sql(
                        """
                        insert into contact_restriction (id, case_ref, number, opened_at, origin)
                        values (:id, :case, :number, :at, :origin) on conflict (id) do nothing
                        """)
                .param("id", one.id().value())
                .param("case", one.caseRef().value())
                .param("number", one.number())
                .param("at", Columns.utc(one.openedAt()))
                .param("origin", one.origin().code())
                .update();
        said.add(one, entry);
    }

    @Override
    public Optional<Restriction> find(RestrictionId id) {
        return jdbc.sql(SELECT + "where r.id = :id and" + LATEST)
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public Optional<Restriction> lock(RestrictionId id) {
        return jdbc.sql("select id from contact_restriction where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .flatMap(_ -> find(id));
    }

    @Override
    public List<Restriction> of(List<CaseRef> refs) {
        return jdbc.sql(
                        SELECT
                                + "where r.case_ref = any(:refs) and"
                                + LATEST
                                + " order by s.lifted, r.number, r.opened_at")
                .param("refs", Columns.refs(refs))
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public List<Said> history(RestrictionId id) {
        return jdbc.sql(SELECT + "where r.id = :id order by s.position desc")
                .param("id", id.value())
                .query((row, _) -> new Said(read(row), RestrictionRow.entry(row)))
                .list();
    }

    private Restriction read(ResultSet row) throws SQLException {
        return RestrictionRow.read(row, said.children(row.getLong("position")));
    }
}
