package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.Findings.Issued;
import org.threshold.workflow.enquiry.app.Stamp;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.enquiry.domain.MedicalReport.Basis;
import org.threshold.workflow.enquiry.domain.MedicalReport.Discharge;
import org.threshold.workflow.enquiry.domain.MedicalReport.Done;
import org.threshold.workflow.enquiry.domain.MedicalReport.Investigation;
import org.threshold.workflow.enquiry.domain.MedicalReport.Opinion;
import org.threshold.workflow.enquiry.domain.MedicalReport.View;
import org.threshold.workflow.enquiry.domain.OpinionPoint;

/** Writes and reads medical reports; the latest counts. */
final class ReportRows {

    private final JdbcClient jdbc;
    private final DatedRows<Done> done;
    private final DatedRows<Investigation> investigations;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.done = DatedRows.done(jdbc);
        this.investigations = DatedRows.outstanding(jdbc);
    }

    void keep(EnquiryId id, MedicalReport report, Stamp stamp) {
        Notes notes = Notes.of(report.notes());
        long number =
                jdbc.sql(
                                """
                                insert into medical_report (enquiry_id, opinion, plain_english, does_not_exclude,
                                    findings, explanation, known_risks, social_seen, social_effect, notes,
                                    notes_at, notes_reason, notes_seen, discharge, discharge_reason, issued_by, issued_at)
                                values (:id, :opinion, :plainEnglish, :doesNotExclude,
                                    :findings, :explanation, :knownRisks, :socialSeen, :socialEffect, :notes,
                                    :notesAt, :notesReason, :notesSeen, :discharge, :dischargeReason, :by, :at)
                                returning id
                                """)
                        .param("id", id.value())
                        .params(ReportColumns.of(report))
                        .param("notes", notes.code())
                        .param("notesAt", notes.at())
                        .param("notesReason", notes.reason())
                        .param("by", stamp.by().id().value())
                        .param("at", Columns.utc(stamp.at()))
                        .query(Long.class)
                        .single();
        done.keep(number, report.done());
        investigations.keep(number, report.outstanding());
    }

    Optional<Issued> of(EnquiryId id) {
        return jdbc.sql(
                        """
                        select id, opinion, plain_english, does_not_exclude, findings, explanation, known_risks,
                               social_seen, social_effect, notes, notes_at, notes_reason, notes_seen, discharge,
                               discharge_reason, issued_by, issued_at
                        from medical_report where enquiry_id = :id order by id desc limit 1
                        """)
                .param("id", id.value())
                .query(this::issued)
                .optional();
    }

    /** Whether the notes were there, as columns. */
    private record Notes(String code, @Nullable OffsetDateTime at, String reason) {

        static Notes of(FullNotes notes) {
            return switch (notes) {
                case FullNotes.Available() -> new Notes("available", null, "");
                case FullNotes.Requested(var at) -> new Notes("requested", Columns.utc(at), "");
                case FullNotes.NotAvailable(var why) -> new Notes("not-available", null, why);
            };
        }
    }

    private Issued issued(ResultSet row, int number) throws SQLException {
        return new Issued(
                report(row),
                new StaffId(Columns.id(row, "issued_by")),
                Columns.instant(row, "issued_at"));
    }

    private MedicalReport report(ResultSet row) throws SQLException {
        List<Investigation> outstanding = investigations.of(row.getLong("id"));
        return new MedicalReport(
                new Opinion(
                        OpinionPoint.of(row.getString("opinion")).orElseThrow(),
                        row.getString("plain_english"),
                        row.getString("does_not_exclude")),
                new Basis(
                        row.getString("findings"),
                        row.getString("explanation"),
                        row.getString("known_risks"),
                        row.getBoolean("social_seen"),
                        row.getString("social_effect")),
                notes(row),
                row.getString("notes_seen"),
                done.of(row.getLong("id")),
                outstanding,
                new Discharge(view(row.getString("discharge")), row.getString("discharge_reason")));
    }

    private static FullNotes notes(ResultSet row) throws SQLException {
        String notes = row.getString("notes");
        return switch (notes) {
            case "available" -> new FullNotes.Available();
            case "requested" -> new FullNotes.Requested(Columns.instant(row, "notes_at"));
            case "not-available" -> new FullNotes.NotAvailable(row.getString("notes_reason"));
            default -> throw new IllegalStateException("notes stored as " + notes);
        };
    }

    private static View view(String code) {
        return Arrays.stream(View.values())
                .filter(view -> view.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
