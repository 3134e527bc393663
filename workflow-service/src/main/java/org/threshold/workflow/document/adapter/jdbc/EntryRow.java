package org.threshold.workflow.document.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.document.domain.Content;
import org.threshold.workflow.document.domain.Elsewhere;
import org.threshold.workflow.document.domain.Email;
import org.threshold.workflow.document.domain.EmailRead;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.Entry.Filed;
import org.threshold.workflow.document.domain.EntryGiven;
import org.threshold.workflow.document.domain.EntryGiven.Correction;
import org.threshold.workflow.document.domain.EntryGiven.Place;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.document.domain.KeptIn;
import org.threshold.workflow.document.domain.Sender;
import org.threshold.workflow.document.domain.SenderCheck;
import org.threshold.workflow.document.domain.Whereabouts;
import org.threshold.workflow.referral.CaseRef;

/** Reads entries of the document register from their rows. */
final class EntryRow {

    static final String SELECT =
            """
            select e.id, e.kind, e.title, e.supports, e.corrects, e.why_wrong, e.agency, e.by_system, e.filed_at,
                   e.kept_in, e.reference, e.why_none, e.dated_on, e.author,
                   e.sender, e.sender_agency, e.sender_check, e.received_at, e.body,
                   later.id as replaced_by, r.sender as read_sender, r.words as read_words, r.read_at,
                   (select array_agg(c.case_ref order by c.place) from document_case c
                    where c.entry_id = e.id) as cases
            from document_entry e
            left join document_entry later on later.corrects = e.id
            left join document_email_read r on r.entry_id = e.id
            """;

    private EntryRow() {}

    static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                new EntryGiven(
                        row.getString("kind").equals("email") ? email(row) : elsewhere(row),
                        new Place(cases(row), id(row, "supports").map(ChangeId::new)),
                        correction(row)),
                new Filed(
                        Agency.of(row.getString("agency")).orElseThrow(),
                        row.getBoolean("by_system"),
                        instant(row, "filed_at")),
                id(row, "replaced_by").map(EntryId::new),
                emailRead(row));
    }

    private static Content elsewhere(ResultSet row) throws SQLException {
        return new Elsewhere(
                new Whereabouts(
                        code(row.getString("kept_in"), KeptIn.values(), KeptIn::code),
                        row.getString("reference"),
                        row.getString("why_none")),
                row.getString("title"),
                row.getObject("dated_on", LocalDate.class),
                row.getString("author"));
    }

    private static Content email(ResultSet row) throws SQLException {
        return new Email(
                new Sender(
                        row.getString("sender"),
                        Optional.ofNullable(row.getString("sender_agency")).flatMap(Agency::of),
                        check(row.getString("sender_check"))),
                instant(row, "received_at"),
                row.getString("title"),
                row.getString("body"));
    }

    private static List<CaseRef> cases(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("cases").getArray())
                .map(CaseRef::new)
                .toList();
    }

    private static Optional<Correction> correction(ResultSet row) throws SQLException {
        String why = row.getString("why_wrong");
        return id(row, "corrects").map(of -> new Correction(new EntryId(of), why));
    }

    private static Optional<EmailRead> emailRead(ResultSet row) throws SQLException {
        String sender = row.getString("read_sender");
        return sender == null
                ? Optional.empty()
                : Optional.of(
                        new EmailRead(
                                check(sender),
                                row.getString("read_words"),
                                instant(row, "read_at")));
    }

    private static SenderCheck check(String code) {
        return code(code, SenderCheck.values(), SenderCheck::code);
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static <E> E code(String code, E[] values, Function<E, String> codeOf) {
        return Stream.of(values)
                .filter(one -> codeOf.apply(one).equals(code))
                .findFirst()
                .orElseThrow();
    }
}
