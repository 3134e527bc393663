package org.threshold.workflow.restricted.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.app.RestrictedCases;
import org.threshold.workflow.restricted.domain.Opening;
import org.threshold.workflow.restricted.domain.OpeningId;
import org.threshold.workflow.restricted.domain.RestrictedCase;
import org.threshold.workflow.restricted.domain.RestrictedId;

@Repository
class JdbcRestrictedCases implements RestrictedCases {

    private static final String CASES =
            """
            select id, case_ref, reason, basis, review_on, roles, restricted_by, restricted_as, restricted_at
            from restricted_case
            """;
    private static final String OPENINGS =
            """
            select id, restricted_id, case_ref, opened_by, reason, opened_at, justified, review_words
            from restricted_case_opening
            """;

    private final JdbcClient jdbc;

    JdbcRestrictedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void restrict(RestrictedCase one) {
        jdbc.sql(
                        """
                        update restricted_case set ended_at = :at, ended_by = :by, ended_why = 'Restricted anew.'
                        where case_ref = :case and ended_at is null
                        """)
                .param("at", RestrictedRow.utc(one.since()))
                .param("by", one.owner().who().value())
                .param("case", one.caseRef().value())
                .update();
        jdbc.sql(
                        """
                        insert into restricted_case
                            (id, case_ref, reason, basis, review_on, roles, restricted_by, restricted_as, restricted_at)
                        values (:id, :case, :reason, :basis, :review, :roles, :by, :as, :at)
                        """)
                .param("id", one.id().value())
                .param("case", one.caseRef().value())
                .param("reason", one.terms().reason())
                .param("basis", one.terms().basis())
                .param("review", one.until())
                .param("roles", RestrictedRow.codes(one.terms().roles()))
                .param("by", one.owner().who().value())
                .param("as", one.owner().as().code())
                .param("at", RestrictedRow.utc(one.since()))
                .update();
    }

    @Override
    public List<RestrictedCase> standing(List<CaseRef> refs) {
        return jdbc.sql(
                        CASES
                                + "where case_ref = any(:refs) and ended_at is null order by restricted_at desc, id")
                .param("refs", refs.stream().map(CaseRef::value).toArray(String[]::new))
                .query(RestrictedRow::restricted)
                .list();
    }

    @Override
    public Optional<RestrictedCase> standing(RestrictedId id) {
        return jdbc.sql(CASES + "where id = :id and ended_at is null")
                .param("id", id.value())
                .query(RestrictedRow::restricted)
                .optional();
    }

    @Override
    public List<CaseRef> cases() {
        return jdbc.sql("select case_ref from restricted_case where ended_at is null")
                .query((row, _) -> new CaseRef(row.getString("case_ref")))
                .list();
    }

    @Override
    public void lift(RestrictedId id, Actor by, String why, Instant at) {
        jdbc.sql(
                        """
                        update restricted_case set ended_at = :at, ended_by = :by, ended_why = :why
                        where id = :id and ended_at is null
                        """)
                .param("at", RestrictedRow.utc(at))
                .param("by", by.id().value())
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    @Override
    public void open(Opening one) {
        jdbc.sql(
                        """
                        insert into restricted_case_opening
                            (id, restricted_id, case_ref, opened_by, reason, opened_at)
                        values (:id, :of, :case, :by, :reason, :at)
                        """)
                .param("id", one.id().value())
                .param("of", one.of().value())
                .param("case", one.caseRef().value())
                .param("by", one.by().value())
                .param("reason", one.reason())
                .param("at", RestrictedRow.utc(one.at()))
                .update();
    }

    @Override
    public Optional<Opening> opening(OpeningId id) {
        return jdbc.sql(OPENINGS + "where id = :id")
                .param("id", id.value())
                .query(RestrictedRow::opening)
                .optional();
    }

    @Override
    public List<Opening> openings(RestrictedId of) {
        return jdbc.sql(OPENINGS + "where restricted_id = :of order by opened_at desc, id")
                .param("of", of.value())
                .query(RestrictedRow::opening)
                .list();
    }

    @Override
    public void reviewed(OpeningId id, Opening.Review review, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update restricted_case_opening
                        set justified = :justified, review_words = :words, reviewed_by = :by, reviewed_at = :at
                        where id = :id
                        """)
                .param("justified", review.justified())
                .param("words", review.words())
                .param("by", by.id().value())
                .param("at", RestrictedRow.utc(at))
                .param("id", id.value())
                .update();
    }
}
