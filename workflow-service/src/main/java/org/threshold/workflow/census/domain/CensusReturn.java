package org.threshold.workflow.census.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a file of the census says, as far as the rules that were taken over ask. What the file
 * leaves out is empty. Children and all below them stand in the order of the file.
 *
 * @param reference the day as at which it is given
 */
public record CensusReturn(Optional<LocalDate> reference, List<Child> children) {

    public CensusReturn {
        children = List.copyOf(children);
    }

    /** A child, with its times in need. */
    public record Child(Identifiers identifiers, List<Episode> episodes) {

        public Child {
            episodes = List.copyOf(episodes);
        }
    }

    /**
     * Who a child is.
     *
     * @param id the authority’s own identifier, {@code LAchildID}
     * @param expected the day on which an unborn child is expected
     * @param sex {@code M}, {@code F} or {@code U}
     */
    public record Identifiers(
            Optional<String> id,
            Optional<LocalDate> born,
            Optional<LocalDate> expected,
            Optional<String> sex) {}

    /**
     * A time in need, {@code CINdetails}.
     *
     * @param closed the day on which it was closed
     * @param conference the day of an initial child protection conference without an enquiry
     */
    public record Episode(
            Referred referred,
            Optional<LocalDate> closed,
            Optional<LocalDate> conference,
            List<Enquiry> enquiries) {

        public Episode {
            enquiries = List.copyOf(enquiries);
        }
    }

    /**
     * How it began.
     *
     * @param source a code of the census
     * @param noFurtherAction whether the referral led to none
     */
    public record Referred(
            Optional<LocalDate> on, Optional<String> source, Optional<Boolean> noFurtherAction) {}

    /**
     * A section 47 enquiry.
     *
     * @param target the day by which the conference is to be held
     * @param conference the day on which it was held
     * @param notRequired whether none is needed
     */
    public record Enquiry(
            Optional<LocalDate> started,
            Optional<LocalDate> target,
            Optional<LocalDate> conference,
            Optional<Boolean> notRequired) {

        /** Whether it has neither had its conference nor been said to need none. */
        public boolean open() {
            return conference.isEmpty() && !notRequired.orElse(false);
        }
    }
}
