package org.threshold.workflow.document.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.document.domain.Entry.Filed;
import org.threshold.workflow.document.domain.EntryGiven.Correction;
import org.threshold.workflow.document.domain.EntryGiven.Place;
import org.threshold.workflow.referral.CaseRef;

/** Entries of one case as tests show them. */
public final class AnEntry {

    public static final CaseRef CASE = new CaseRef("CP-2041");
    public static final Instant AT = Instant.parse("2026-11-26T14:00:00Z");
    public static final ChangeId INJURY = new ChangeId(new UUID(3, 1));

    private AnEntry() {}

    /** A document that supports a change and is about a sister too. */
    public static Entry document(String reference, String whyNone) {
        var where = new Whereabouts(KeptIn.COUNCIL, reference, whyNone);
        var day = LocalDate.parse("2026-11-20");
        var place = new Place(List.of(CASE, new CaseRef("CP-2042")), Optional.of(INJURY));
        return of(1, new EntryGiven(new Elsewhere(where, "Report", day, "Ann"), place, no()));
    }

    /** An e-mail of this sender that corrects another. */
    public static Entry email(SenderCheck check) {
        var sender = new Sender("ward@hospital.example", Optional.of(Agency.HOSPITAL), check);
        var correction = new Correction(new EntryId(new UUID(0, 1)), "The wrong day.");
        return of(
                2,
                new EntryGiven(
                        new Email(sender, AT.minusSeconds(60), "Visits", "Nobody came.\n\nAgain."),
                        new Place(List.of(CASE), Optional.empty()),
                        Optional.of(correction)));
    }

    /** The same entry, read by somebody. */
    public static Entry read(Entry one, SenderCheck sender) {
        var read = new EmailRead(sender, "Rang the ward.", AT);
        return new Entry(one.id(), one.said(), one.filed(), Optional.empty(), Optional.of(read));
    }

    /** The same entry, corrected by another. */
    public static Entry corrected(Entry one) {
        var by = new EntryId(new UUID(0, 9));
        return new Entry(one.id(), one.said(), one.filed(), Optional.of(by), one.read());
    }

    private static Entry of(int id, EntryGiven said) {
        return Entry.of(new EntryId(new UUID(0, id)), said, new Filed(Agency.HOSPITAL, true, AT));
    }

    private static Optional<Correction> no() {
        return Optional.empty();
    }
}
