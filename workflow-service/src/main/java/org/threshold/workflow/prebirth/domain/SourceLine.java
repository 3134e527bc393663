package org.threshold.workflow.prebirth.domain;

import java.util.UUID;

/** A source of a pre-birth assessment, and how far it has come. */
public record SourceLine(UUID id, Source source, SourceStanding standing) {

    /** The same, standing so; the latest counts. */
    public SourceLine now(SourceStanding so) {
        return new SourceLine(id, source, so);
    }

    /** The same, with what a duty role of the source says by itself; the latest of each counts. */
    public SourceLine hearing(SourceStanding.Said said) {
        return standing instanceof SourceStanding.Said before ? now(before.and(said)) : now(said);
    }

    /** Whether nothing has come of asking yet. */
    public boolean awaited() {
        return standing instanceof SourceStanding.Requested;
    }

    /** Whether it was heard, or is none for this child. */
    public boolean accountedFor() {
        return standing.heard() || standing instanceof SourceStanding.NotApplicable;
    }
}
