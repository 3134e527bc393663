package org.threshold.workflow.redpath.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A mark on a child that is not mobile, which the referrer cannot tell from a birthmark (L-3.1.5,
 * T18).
 *
 * <p>It is held red. It counts as an injury as soon as a clinician does not rule that out, a
 * further concern comes in, or nobody has seen it by the limit; only a clinician's finding in time
 * ends the concern. What counts as an injury once stays one: the strategy discussion tests it.
 */
public sealed interface UncertainMark {

    /** The mark as it was referred. */
    Sighting sighting();

    /** A clinician has seen it. */
    UncertainMark seen(PaediatricView view);

    /** There is another concern about the child. */
    UncertainMark furtherConcern(Instant at);

    /** So late is it now. */
    UncertainMark at(Instant now);

    /** It waits for a clinician. */
    record Held(Sighting sighting) implements UncertainMark {

        @Override
        public UncertainMark seen(PaediatricView view) {
            if (overdue(view.at())) {
                return injury(Cause.NOT_SEEN_IN_TIME, view.at(), Optional.of(view));
            }
            return switch (view.finding()) {
                case NOT_AN_INJURY -> new NotAnInjury(sighting, view);
                case INJURY -> injury(Cause.CONFIRMED, view.at(), Optional.of(view));
                case NOT_EXCLUDED -> injury(Cause.NOT_EXCLUDED, view.at(), Optional.of(view));
            };
        }

        @Override
        public UncertainMark furtherConcern(Instant at) {
            return injury(Cause.FURTHER_CONCERN, at, Optional.empty());
        }

        @Override
        public UncertainMark at(Instant now) {
            return overdue(now) ? injury(Cause.NOT_SEEN_IN_TIME, now, Optional.empty()) : this;
        }

        private boolean overdue(Instant now) {
            return !now.isBefore(sighting.viewDueAt());
        }

        private UncertainMark injury(Cause cause, Instant since, Optional<PaediatricView> view) {
            return new CountsAsInjury(sighting, cause, since, view);
        }
    }

    /**
     * It is an injury for everybody who protects the child.
     *
     * @param since when it began to count as one, UTC
     * @param view what a clinician found, before or after
     */
    record CountsAsInjury(
            Sighting sighting, Cause cause, Instant since, Optional<PaediatricView> view)
            implements UncertainMark {

        /** A finding that comes late is kept, and switches nothing off. */
        @Override
        public UncertainMark seen(PaediatricView found) {
            return new CountsAsInjury(sighting, cause, since, Optional.of(found));
        }

        @Override
        public UncertainMark furtherConcern(Instant at) {
            return this;
        }

        @Override
        public UncertainMark at(Instant now) {
            return this;
        }
    }

    /** A clinician found in time that it is none: the concern about it has ended. */
    record NotAnInjury(Sighting sighting, PaediatricView view) implements UncertainMark {

        @Override
        public UncertainMark seen(PaediatricView again) {
            return this;
        }

        @Override
        public UncertainMark furtherConcern(Instant at) {
            return this;
        }

        @Override
        public UncertainMark at(Instant now) {
            return this;
        }
    }
}
