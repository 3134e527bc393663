package org.threshold.workflow.handover.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.NightContacts.NightContact;
import org.threshold.workflow.handover.adapter.web.HandoverRow.Contact;
import org.threshold.workflow.handover.adapter.web.HandoverRow.May;
import org.threshold.workflow.handover.adapter.web.HandoverRow.Word;
import org.threshold.workflow.handover.app.ShowHandover.Line;
import org.threshold.workflow.handover.domain.DayWord;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.people.ClosedCases;

/** Puts entries of the handover list into words, with the names of those who spoke and acted. */
@Component
class HandoverRows {

    private static final String SOMEBODY = "a member of staff";

    private static final Why RESTRICTED =
            new Why(
                    "restricted",
                    "The case is restricted. Its page says who owns that, and opens it in one step.",
                    "");

    private final StaffDirectory staff;
    private final ClosedCases closed;

    HandoverRows(StaffDirectory staff, ClosedCases closed) {
        this.staff = staff;
        this.closed = closed;
    }

    List<HandoverRow> of(Actor who, List<Line> lines) {
        var ids = lines.stream().map(Line::entry).flatMap(HandoverRows::people).distinct().toList();
        Map<StaffId, String> names = staff.names(ids);
        var shut =
                closed.closed(
                        who, lines.stream().map(line -> line.entry().caseRef().value()).toList());
        return lines.stream()
                .map(line -> row(who, line, names))
                .map(row -> shut.contains(row.ref()) ? restricted(row) : row)
                .toList();
    }

    /** Only that it is on the list, and that somebody takes it over. */
    private static HandoverRow restricted(HandoverRow row) {
        return new HandoverRow(
                row.id(),
                row.ref(),
                List.of(RESTRICTED),
                List.of(),
                row.standing(),
                List.of(),
                row.may());
    }

    private static Stream<StaffId> people(HandoverEntry entry) {
        Stream<StaffId> acted =
                switch (entry.standing()) {
                    case Standing.TakenOver over -> Stream.of(over.by());
                    case Standing.TakenOff off -> Stream.of(off.by());
                    case Standing.Noted(), Standing.Handed _, Standing.Missed _ -> Stream.empty();
                };
        return Stream.concat(acted, entry.words().stream().map(DayWord::by));
    }

    private static HandoverRow row(Actor who, Line line, Map<StaffId, String> names) {
        HandoverEntry entry = line.entry();
        return new HandoverRow(
                entry.id().toString(),
                entry.caseRef().value(),
                entry.reasons(),
                entry.words().stream().map(word -> word(word, names)).toList(),
                StandingWords.of(entry.standing(), id -> names.getOrDefault(id, SOMEBODY)),
                line.contacts().stream().map(HandoverRows::contact).toList(),
                may(who, entry));
    }

    private static Word word(DayWord word, Map<StaffId, String> names) {
        return new Word(
                word.said().know(),
                word.said().due(),
                word.said().ring(),
                names.getOrDefault(word.by(), SOMEBODY) + ", " + DueWords.exact(word.at()));
    }

    private static Contact contact(NightContact one) {
        return new Contact(one.words() + ", " + DueWords.exact(one.at()), one.page());
    }

    private static May may(Actor who, HandoverEntry entry) {
        boolean handed = entry.standing() instanceof Standing.Handed;
        boolean open = handed || entry.standing() instanceof Standing.Noted;
        return new May(
                handed && Activity.TAKE_OVER_NIGHT.allowedTo(who.roles()),
                open && entry.byHand() && Activity.TELL_NIGHT.allowedTo(who.roles()));
    }
}
