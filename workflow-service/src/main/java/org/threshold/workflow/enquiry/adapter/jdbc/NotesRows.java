package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.Findings.NotesSaid;
import org.threshold.workflow.enquiry.app.Stamp;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.MedicalStart;

/** Writes and reads what was said of the full notes of a medical. */
final class NotesRows {

    private final JdbcClient jdbc;

    NotesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(EnquiryId id, MedicalStart said, Stamp stamp) {
        Said row = Said.of(said);
        jdbc.sql(
                        """
                        insert into medical_notes (enquiry_id, notes, notes_at, words, said_by, said_at)
                        values (:id, :notes, :notesAt, :words, :by, :at)
                        """)
                .param("id", id.value())
                .param("notes", row.code())
                .param("notesAt", row.at())
                .param("words", row.words())
                .param("by", stamp.by().id().value())
                .param("at", Columns.utc(stamp.at()))
                .update();
    }

    List<NotesSaid> of(EnquiryId id) {
        return jdbc.sql(
                        """
                        select notes, notes_at, words, said_at from medical_notes
                        where enquiry_id = :id order by id
                        """)
                .param("id", id.value())
                .query((row, number) -> new NotesSaid(said(row), Columns.instant(row, "said_at")))
                .list();
    }

    /** What was said, as columns. */
    private record Said(String code, @Nullable OffsetDateTime at, String words) {

        static Said of(MedicalStart said) {
            return switch (said) {
                case MedicalStart.Asked(FullNotes.Available()) -> new Said("available", null, "");
                case MedicalStart.Asked(FullNotes.Requested(Instant at)) ->
                        new Said("requested", Columns.utc(at), "");
                case MedicalStart.Asked(FullNotes.NotAvailable(String why)) ->
                        new Said("not-available", null, why);
                case MedicalStart.AtOnce(String why) -> new Said("at-once", null, why);
            };
        }
    }

    private static MedicalStart said(ResultSet row) throws SQLException {
        String words = row.getString("words");
        return switch (row.getString("notes")) {
            case "available" -> new MedicalStart.Asked(new FullNotes.Available());
            case "requested" ->
                    new MedicalStart.Asked(
                            new FullNotes.Requested(Columns.instant(row, "notes_at")));
            case "not-available" -> new MedicalStart.Asked(new FullNotes.NotAvailable(words));
            default -> new MedicalStart.AtOnce(words);
        };
    }
}
