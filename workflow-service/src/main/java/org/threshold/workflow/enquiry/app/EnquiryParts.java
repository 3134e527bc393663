package org.threshold.workflow.enquiry.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.enquiry.domain.ReviewId;

/** What an enquiry waits for besides its own steps: agencies that were asked, and reviews. */
@Service
class EnquiryParts {

    private final EnquiryRecords records;
    private final Contributions contributions;
    private final Reviews reviews;
    private final EnquiryLimits limits;

    EnquiryParts(
            EnquiryRecords records,
            Contributions contributions,
            Reviews reviews,
            EnquiryLimits limits) {
        this.records = records;
        this.contributions = contributions;
        this.reviews = reviews;
        this.limits = limits;
    }

    /** The enquiry of a subject: itself, one of its contributions or one of its reviews. */
    Optional<Enquiry> enquiryOf(UUID subjectId) {
        return contributions
                .find(new ContributionId(subjectId))
                .map(Contribution::enquiry)
                .or(() -> reviews.find(new ReviewId(subjectId)).map(Review::enquiry))
                .or(() -> Optional.of(new EnquiryId(subjectId)))
                .flatMap(records::find);
    }

    /** The subjects whose steps its process waits at. */
    List<UUID> of(Enquiry enquiry) {
        List<UUID> all = new ArrayList<>();
        all.add(enquiry.id().value());
        contributions.of(enquiry.id()).forEach(one -> all.add(one.id().value()));
        reviews.waiting(enquiry.id()).forEach(one -> all.add(one.id().value()));
        return all;
    }

    /** The contributions that are still awaited, each with its limit. */
    Map<Contribution, Deadline> awaited(Enquiry enquiry) {
        Map<Contribution, Deadline> awaited = new LinkedHashMap<>();
        contributions.of(enquiry.id()).stream()
                .filter(Contribution::awaited)
                .forEach(one -> limits.open(one.id()).ifPresent(limit -> awaited.put(one, limit)));
        return awaited;
    }

    /** The reviews that nobody has done yet, each with its limit. */
    Map<Review, Deadline> waiting(Enquiry enquiry) {
        Map<Review, Deadline> waiting = new LinkedHashMap<>();
        reviews.waiting(enquiry.id())
                .forEach(one -> limits.open(one.id()).ifPresent(limit -> waiting.put(one, limit)));
        return waiting;
    }
}
