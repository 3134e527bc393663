package org.threshold.workflow.handover.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.domain.DayWord;
import org.threshold.workflow.handover.domain.DayWord.Said;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.referral.CaseRef;

/** Reads rows of entries, each with its reasons and words. */
final class EntryRow {

    static final String SELECT =
            """
            select e.id, e.night, e.case_ref, e.standing, e.handed_at, e.settled_at, e.settled_by, e.said,
                   array(select code from handover_reason where entry_id = e.id order by place) as codes,
                   array(select words from handover_reason where entry_id = e.id order by place) as reasons,
                   array(select due from handover_reason where entry_id = e.id order by place) as dues,
                   array(select know from handover_word where entry_id = e.id order by position) as knows,
                   array(select due from handover_word where entry_id = e.id order by position) as days,
                   array(select ring from handover_word where entry_id = e.id order by position) as rings,
                   array(select said_by from handover_word where entry_id = e.id order by position) as speakers,
                   array(select cast(extract(epoch from said_at) * 1000000 as bigint)
                         from handover_word where entry_id = e.id order by position) as micros
            from handover_entry e
            """;

    private EntryRow() {}

    static HandoverEntry read(ResultSet row, int number) throws SQLException {
        return new HandoverEntry(
                Columns.entry(row),
                new CaseRef(row.getString("case_ref")),
                row.getObject("night", LocalDate.class),
                reasons(row),
                words(row),
                standing(row));
    }

    private static List<Why> reasons(ResultSet row) throws SQLException {
        List<String> codes = Columns.texts(row, "codes");
        List<String> words = Columns.texts(row, "reasons");
        List<String> dues = Columns.texts(row, "dues");
        return IntStream.range(0, codes.size())
                .mapToObj(at -> new Why(codes.get(at), words.get(at), dues.get(at)))
                .toList();
    }

    private static List<DayWord> words(ResultSet row) throws SQLException {
        List<String> knows = Columns.texts(row, "knows");
        List<String> dues = Columns.texts(row, "days");
        List<String> rings = Columns.texts(row, "rings");
        var speakers = Arrays.asList((UUID[]) row.getArray("speakers").getArray());
        var micros = Arrays.asList((Long[]) row.getArray("micros").getArray());
        return IntStream.range(0, knows.size())
                .mapToObj(
                        at ->
                                new DayWord(
                                        new Said(knows.get(at), dues.get(at), rings.get(at)),
                                        new StaffId(speakers.get(at)),
                                        Columns.ofMicros(micros.get(at))))
                .toList();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return switch (row.getString("standing")) {
            case "noted" -> new Standing.Noted();
            case "handed" -> new Standing.Handed(Columns.instant(row, "handed_at"));
            case "taken-over" ->
                    new Standing.TakenOver(
                            Columns.instant(row, "handed_at"),
                            Columns.instant(row, "settled_at"),
                            Columns.staff(row, "settled_by"),
                            row.getString("said"));
            case "missed" -> new Standing.Missed(Columns.instant(row, "handed_at"));
            default ->
                    new Standing.TakenOff(
                            Columns.instant(row, "settled_at"),
                            Columns.staff(row, "settled_by"),
                            row.getString("said"));
        };
    }
}
