package org.threshold.workflow.concern.adapter.jdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.concern.app.MinorConcerns;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.concern.domain.Review;
import org.threshold.workflow.concern.domain.Review.Reviewed;
import org.threshold.workflow.concern.domain.ReviewId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcMinorConcerns implements MinorConcerns {

    private static final String NOTES =
            """
            select id, case_ref, kind, words, occurred_at, why_late, agency, recorded_at from minor_concern
            """;

    private static final String REVIEWS =
            """
            select id, case_ref, opened_at, outcome, reason, reviewed_at from minor_concerns_review
            """;

    private final JdbcClient jdbc;

    JdbcMinorConcerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(MinorConcern note, Actor by) {
        jdbc.sql(
                        """
                        insert into minor_concern
                            (id, case_ref, kind, words, occurred_at, why_late, agency, noted_by, recorded_at)
                        values (:id, :case, :kind, :words, :occurredAt, :whyLate, :agency, :by, :at)
                        """)
                .param("id", note.id().value())
                .param("case", note.caseRef().value())
                .param("kind", note.said().kind().code())
                .param("words", note.said().words())
                .param("occurredAt", ConcernRow.utc(note.said().occurredAt()))
                .param("whyLate", note.said().whyLate())
                .param("agency", note.by().code())
                .param("by", by.id().value())
                .param("at", ConcernRow.utc(note.recordedAt()))
                .update();
    }

    @Override
    public List<MinorConcern> of(List<CaseRef> refs) {
        return jdbc.sql(
                        NOTES
                                + "where case_ref = any(:refs) order by occurred_at desc, recorded_at desc, id")
                .param("refs", refs(refs))
                .query(ConcernRow::note)
                .list();
    }

    @Override
    public void open(Review review) {
        jdbc.sql(
                        """
                        insert into minor_concerns_review (id, case_ref, opened_at)
                        values (:id, :case, :at)
                        """)
                .param("id", review.id().value())
                .param("case", review.caseRef().value())
                .param("at", ConcernRow.utc(review.openedAt()))
                .update();
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        return review(id, "");
    }

    @Override
    public Optional<Review> lock(ReviewId id) {
        return review(id, " for update");
    }

    private Optional<Review> review(ReviewId id, String lock) {
        return jdbc.sql(REVIEWS + "where id = :id" + lock)
                .param("id", id.value())
                .query(ConcernRow::review)
                .optional();
    }

    @Override
    public List<Review> reviews(List<CaseRef> refs) {
        return jdbc.sql(REVIEWS + "where case_ref = any(:refs) order by opened_at desc, id")
                .param("refs", refs(refs))
                .query(ConcernRow::review)
                .list();
    }

    @Override
    public void reviewed(ReviewId id, Reviewed what, Actor by) {
        jdbc.sql(
                        """
                        update minor_concerns_review
                        set outcome = :outcome, reason = :reason, reviewed_by = :by, reviewed_at = :at
                        where id = :id
                        """)
                .param("outcome", what.outcome().code())
                .param("reason", what.reason())
                .param("by", by.id().value())
                .param("at", ConcernRow.utc(what.at()))
                .param("id", id.value())
                .update();
    }

    private static String[] refs(List<CaseRef> refs) {
        return refs.stream().map(CaseRef::value).toArray(String[]::new);
    }
}
