package org.threshold.workflow.handover.adapter.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.app.HandoverEntries;
import org.threshold.workflow.handover.domain.DayWord;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcHandoverEntries implements HandoverEntries {

    private final JdbcClient jdbc;

    JdbcHandoverEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(EntryId id, CaseRef ref, LocalDate night) {
        jdbc.sql(
                        """
                        insert into handover_entry (id, night, case_ref, standing, said)
                        values (:id, :night, :case, 'noted', '')
                        """)
                .param("id", id.value())
                .param("night", night)
                .param("case", ref.value())
                .update();
    }

    @Override
    public void because(EntryId id, List<Why> reasons) {
        for (Why why : reasons) {
            jdbc.sql(
                            """
                            insert into handover_reason (entry_id, place, code, words, due)
                            select :id, count(*) + 1, :code, :words, :due
                            from handover_reason where entry_id = :id
                            """)
                    .param("id", id.value())
                    .param("code", why.code())
                    .param("words", why.words())
                    .param("due", why.due())
                    .update();
        }
    }

    @Override
    public void say(EntryId id, DayWord word) {
        jdbc.sql(
                        """
                        insert into handover_word (entry_id, know, due, ring, said_by, said_at)
                        values (:id, :know, :due, :ring, :by, :at)
                        """)
                .param("id", id.value())
                .param("know", word.said().know())
                .param("due", word.said().due())
                .param("ring", word.said().ring())
                .param("by", word.by().value())
                .param("at", Columns.utc(word.at()))
                .update();
    }

    @Override
    public void stand(EntryId id, Standing standing) {
        var columns = StandingColumns.of(standing);
        jdbc.sql(
                        """
                        update handover_entry
                        set standing = :standing, handed_at = :handedAt, settled_at = :settledAt,
                            settled_by = :settledBy, said = :said
                        where id = :id
                        """)
                .param("standing", columns.standing())
                .param("handedAt", columns.handedAt())
                .param("settledAt", columns.settledAt())
                .param("settledBy", columns.settledBy())
                .param("said", columns.said())
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<HandoverEntry> find(EntryId id) {
        return one(id, "");
    }

    @Override
    public Optional<HandoverEntry> lock(EntryId id) {
        return one(id, " for update");
    }

    private Optional<HandoverEntry> one(EntryId id, String lock) {
        return jdbc.sql(EntryRow.SELECT + " where e.id = :id" + lock)
                .param("id", id.value())
                .query(EntryRow::read)
                .optional();
    }

    @Override
    public Optional<HandoverEntry> of(CaseRef ref, LocalDate night) {
        return jdbc.sql(
                        EntryRow.SELECT
                                + " where e.case_ref = :case and e.night = :night and e.standing <> 'taken-off'")
                .param("case", ref.value())
                .param("night", night)
                .query(EntryRow::read)
                .optional();
    }

    @Override
    public List<HandoverEntry> of(LocalDate night) {
        return jdbc.sql(EntryRow.SELECT + " where e.night = :night order by e.case_ref, e.id")
                .param("night", night)
                .query(EntryRow::read)
                .list();
    }

    @Override
    public List<HandoverEntry> of(CaseRef ref, int most) {
        return jdbc.sql(
                        EntryRow.SELECT
                                + """
                                 where e.case_ref = :case
                                order by e.night desc, e.standing = 'taken-off', e.id limit :most
                                """)
                .param("case", ref.value())
                .param("most", most)
                .query(EntryRow::read)
                .list();
    }

    @Override
    public List<EntryId> toHand(int most) {
        return jdbc.sql(
                        """
                        select e.id from handover_entry e join handover_list l on l.night = e.night
                        where e.standing = 'noted' order by e.night, e.id limit :most
                        """)
                .param("most", most)
                .query((row, _) -> Columns.entry(row))
                .list();
    }

    @Override
    public List<EntryId> left(LocalDate before, int most) {
        return jdbc.sql(
                        """
                        select id from handover_entry
                        where standing = 'handed' and night < :before order by night, id limit :most
                        """)
                .param("before", before)
                .param("most", most)
                .query((row, _) -> Columns.entry(row))
                .list();
    }
}
