package org.threshold.workflow.entry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.entry.Addendum;
import org.threshold.workflow.entry.Addendum.Correction;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.entry.app.EntryRows;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcEntryRows implements EntryRows {

    private final JdbcClient jdbc;

    JdbcEntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Entry entry, Actor by) {
        var key = entry.said().key();
        jdbc.sql(
                        """
                        insert into case_entry (id, kind, subject, place, cases, occurred_at, recorded_at, why_late,
                                                recorded_by)
                        values (:id, :kind, :subject, :place, :cases, :occurredAt, :recordedAt, :whyLate, :by)
                        on conflict (kind, subject, place) do nothing
                        """)
                .param("id", entry.id())
                .param("kind", key.kind().code())
                .param("subject", key.of())
                .param("place", key.place())
                .param("cases", texts(entry.said().cases()))
                .param("occurredAt", utc(entry.said().occurredAt()))
                .param("recordedAt", entry.recordedAt().map(JdbcEntryRows::utc).orElse(null))
                .param("whyLate", entry.said().whyLate())
                .param("by", by.id().value())
                .update();
    }

    @Override
    public void add(UUID entry, Addendum addendum, Actor by) {
        jdbc.sql(
                        """
                        insert into case_entry_addendum (id, entry, corrected, why, agency, added_by, added_at)
                        values (:id, :entry, :corrected, :why, :agency, :by, :at)
                        """)
                .param("id", addendum.id())
                .param("entry", entry)
                .param("corrected", addendum.said().corrected())
                .param("why", addendum.said().why())
                .param("agency", addendum.by().code())
                .param("by", by.id().value())
                .param("at", utc(addendum.at()))
                .update();
    }

    @Override
    public List<Entry> of(List<CaseRef> refs) {
        Map<UUID, List<Addendum>> addenda = addenda(refs);
        return jdbc.sql(
                        """
                        select id, kind, subject, place, cases, occurred_at, recorded_at, why_late from case_entry
                        where cases && cast(:refs as text[])
                        order by occurred_at desc, recorded_at desc nulls last, id
                        """)
                .param("refs", texts(refs))
                .query((row, _) -> entry(row, addenda))
                .list();
    }

    private Map<UUID, List<Addendum>> addenda(List<CaseRef> refs) {
        return jdbc
                .sql(
                        """
                        select a.id, a.entry, a.corrected, a.why, a.agency, a.added_at
                        from case_entry_addendum a join case_entry e on e.id = a.entry
                        where e.cases && cast(:refs as text[]) order by a.added_at, a.id
                        """)
                .param("refs", texts(refs))
                .query((row, _) -> Map.entry(row.getObject("entry", UUID.class), addendum(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Entry entry(ResultSet row, Map<UUID, List<Addendum>> addenda)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var key =
                new EntryKey(
                        EntryKind.of(row.getString("kind")).orElseThrow(),
                        row.getObject("subject", UUID.class),
                        row.getInt("place"));
        var cases = Stream.of((String[]) row.getArray("cases").getArray()).map(CaseRef::new);
        var said =
                new NewEntry(
                        key,
                        cases.toList(),
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        row.getString("why_late"));
        return new Entry(
                id,
                said,
                Optional.ofNullable(row.getObject("recorded_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                addenda.getOrDefault(id, List.of()));
    }

    private static Addendum addendum(ResultSet row) throws SQLException {
        return new Addendum(
                row.getObject("id", UUID.class),
                new Correction(row.getString("corrected"), row.getString("why")),
                Agency.of(row.getString("agency")).orElseThrow(),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    private static String[] texts(List<CaseRef> refs) {
        return refs.stream().map(CaseRef::value).toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
