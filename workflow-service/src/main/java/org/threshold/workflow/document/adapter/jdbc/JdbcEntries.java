package org.threshold.workflow.document.adapter.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.document.app.Entries;
import org.threshold.workflow.document.domain.EmailRead;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcEntries implements Entries {

    private final JdbcClient jdbc;

    JdbcEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Entry entry, Actor by, Map<CaseRef, PersonId> children) {
        new NewEntry(entry, by).insert(jdbc);
        int place = 0;
        for (CaseRef ref : entry.said().place().cases()) {
            jdbc.sql(
                            """
                            insert into document_case (entry_id, place, case_ref, person_id)
                            values (:id, :place, :case, :person)
                            """)
                    .param("id", entry.id().value())
                    .param("place", ++place)
                    .param("case", ref.value())
                    .param("person", Objects.requireNonNull(children.get(ref)).value())
                    .update();
        }
    }

    @Override
    public List<Entry> of(List<CaseRef> refs) {
        return jdbc.sql(
                        EntryRow.SELECT
                                + """
                                where e.id in (select entry_id from document_case where case_ref = any(:refs))
                                order by e.filed_at desc, e.id
                                """)
                .param("refs", refs.stream().map(CaseRef::value).toArray(String[]::new))
                .query(EntryRow::read)
                .list();
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return one(id, "");
    }

    @Override
    public Optional<Entry> lock(EntryId id) {
        return one(id, " for update of e");
    }

    private Optional<Entry> one(EntryId id, String lock) {
        return jdbc.sql(EntryRow.SELECT + "where e.id = :id" + lock)
                .param("id", id.value())
                .query(EntryRow::read)
                .optional();
    }

    @Override
    public void read(EntryId id, EmailRead what, Actor by) {
        jdbc.sql(
                        """
                        insert into document_email_read (entry_id, sender, words, read_by, read_at)
                        values (:id, :sender, :words, :by, :at)
                        """)
                .param("id", id.value())
                .param("sender", what.sender().code())
                .param("words", what.words())
                .param("by", by.id().value())
                .param("at", EntryRow.utc(what.at()))
                .update();
    }
}
