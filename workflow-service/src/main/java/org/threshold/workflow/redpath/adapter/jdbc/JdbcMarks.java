package org.threshold.workflow.redpath.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.platform.Unsettled;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.app.Marks;
import org.threshold.workflow.redpath.domain.UncertainMark;
import org.threshold.workflow.redpath.domain.UncertainMark.Held;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcMarks implements Marks, Unsettled {

    private final JdbcClient jdbc;

    JdbcMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Held mark) {
        var seen = mark.sighting();
        return jdbc.sql(
                                """
                                insert into uncertain_mark (id, referral_id, case_ref, seen_by, site, seen_at, view_due_at, state)
                                values (:id, :referral, :case, :seenBy, :site, :seenAt, :viewDueAt, 'held')
                                on conflict (referral_id, case_ref) do nothing
                                """)
                        .param("id", seen.id().value())
                        .param("referral", seen.referral().value())
                        .param("case", seen.caseRef().value())
                        .param("seenBy", seen.seenBy().code())
                        .param("site", seen.site())
                        .param("seenAt", Columns.utc(seen.seenAt()))
                        .param("viewDueAt", Columns.utc(seen.viewDueAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<UncertainMark> find(MarkId id) {
        return read(id, "");
    }

    @Override
    public Optional<UncertainMark> lock(MarkId id) {
        return read(id, "for update");
    }

    private Optional<UncertainMark> read(MarkId id, String lock) {
        return jdbc.sql(
                        """
                        select id, referral_id, case_ref, seen_by, site, seen_at, view_due_at, state, cause, since,
                               finding, view_words, viewed_by, viewed_at
                        from uncertain_mark where id = :id
                        """
                                + lock)
                .param("id", id.value())
                .query(MarkRow::read)
                .optional();
    }

    @Override
    public void save(UncertainMark mark) {
        jdbc.sql(
                        """
                        update uncertain_mark
                        set state = :state, cause = :cause, since = :since, finding = :finding,
                            view_words = :words, viewed_by = :viewedBy, viewed_at = :viewedAt
                        where id = :id
                        """)
                .paramSource(MarkColumns.of(mark))
                .update();
    }

    @Override
    public List<MarkId> heldFor(CaseRef ref) {
        return jdbc.sql(
                        """
                        select id from uncertain_mark
                        where case_ref = :case and state = 'held' order by seen_at, id
                        """)
                .param("case", ref.value())
                .query((row, number) -> new MarkId(Columns.id(row, "id")))
                .list();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update uncertain_mark set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    @Override
    public List<MarkId> overdue(Instant now, int most) {
        return jdbc.sql(
                        """
                        select id from uncertain_mark
                        where state = 'held' and view_due_at <= :now order by view_due_at, id limit :most
                        """)
                .param("now", Columns.utc(now))
                .param("most", most)
                .query((row, number) -> new MarkId(Columns.id(row, "id")))
                .list();
    }

    @Override
    public Optional<String> what(Instant now) {
        return overdue(now, 1).isEmpty()
                ? Optional.empty()
                : Optional.of("a mark that nobody has seen in time is about to count as an injury");
    }
}
