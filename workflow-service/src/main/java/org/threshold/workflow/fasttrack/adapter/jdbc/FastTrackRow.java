package org.threshold.workflow.fasttrack.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.FastTrack.About;
import org.threshold.workflow.fasttrack.domain.FastTrack.Beside;
import org.threshold.workflow.fasttrack.domain.FastTrack.Why;
import org.threshold.workflow.fasttrack.domain.FastTrackId;
import org.threshold.workflow.fasttrack.domain.Item;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** A fast track as its row has it, without its items. */
record FastTrackRow(FastTrackId id, About about, Optional<LocalDate> heldOn) {

    static final String ENQUIRY = "section-47-enquiry";
    static final String DISCUSSION = "strategy-discussion";

    FastTrack with(List<Item> items) {
        return new FastTrack(id, about, items, heldOn);
    }

    /** Only people fast-track. */
    static FastTrackRow read(ResultSet row, int number) throws SQLException {
        var why =
                new Why(
                        row.getString("why"),
                        new StaffId(Columns.id(row, "said_by")),
                        Columns.instant(row, "said_at"));
        return new FastTrackRow(
                new FastTrackId(Columns.id(row, "id")),
                new About(
                        new CaseRef(row.getString("case_ref")),
                        new PersonId(Columns.id(row, "child_id")),
                        why,
                        beside(row)),
                Optional.ofNullable(row.getObject("held_on", LocalDate.class)));
    }

    private static Beside beside(ResultSet row) throws SQLException {
        UUID id = Columns.id(row, "beside_id");
        Instant from = Columns.instant(row, "counted_from");
        return row.getString("beside").equals(ENQUIRY)
                ? new Beside.Enquiry(id, from)
                : new Beside.Discussion(id, from);
    }

    static String code(Beside beside) {
        return switch (beside) {
            case Beside.Enquiry _ -> ENQUIRY;
            case Beside.Discussion _ -> DISCUSSION;
        };
    }
}
