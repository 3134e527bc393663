package org.threshold.workflow.analysis.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.Analysed;
import org.threshold.workflow.analysis.AnalysedKind;
import org.threshold.workflow.referral.CaseRef;

/** A draft analysis of an enquiry whose roster is the police and general practice. */
public final class ADraft {

    public static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    public static final CaseRef CASE = new CaseRef("CP-2041");
    public static final DraftText TEXT = new DraftText("Bruised twice.", "Stay with the aunt.");
    public static final UUID FIRST = new UUID(1, 1);
    public static final UUID SECOND = new UUID(1, 2);

    private ADraft() {}

    public static Analysed about(Agency... roster) {
        return new Analysed(AnalysedKind.ENQUIRY, new UUID(9, 9), CASE, true, List.of(roster));
    }

    /** A version, sent to these agencies. */
    static Version version(UUID id, int number, Agency... asked) {
        return new Version(
                id,
                number,
                TEXT,
                AT,
                List.of(asked).stream()
                        .map(agency -> new AskedLine(UUID.randomUUID(), agency))
                        .toList());
    }

    static Comment said(UUID version, Agency agency, Position position) {
        return by(version, agency, position, "");
    }

    static Comment by(UUID version, Agency agency, Position position, String role) {
        return new Comment(version, agency, new Said(position, "As said."), role, AT);
    }

    /** The draft of the police and general practice. */
    static Draft of(List<Version> versions, Comment... comments) {
        return new Draft(about(Agency.POLICE, Agency.GP), versions, List.of(comments));
    }

    /** The same, with a later version that nobody was sent yet. */
    public static Draft writtenOn() {
        return of(
                List.of(version(FIRST, 1, Agency.POLICE, Agency.GP), version(SECOND, 2)),
                said(FIRST, Agency.POLICE, Position.DISAGREES));
    }

    /** Sent to both; the police disagree, and general practice has not answered. */
    public static Draft disputed() {
        return of(
                List.of(version(FIRST, 1, Agency.POLICE, Agency.GP)),
                said(FIRST, Agency.POLICE, Position.DISAGREES));
    }
}
