package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.app.EnquiryDesk.Subject;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.enquiry.domain.ReviewId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Whoever leads an enquiry says what a change means for it. */
@Service
public class ReviewEnquiry {

    private final Access access;
    private final EnquiryDesk desk;
    private final Reviews reviews;
    private final ReviewKeeping keeping;

    ReviewEnquiry(Access access, EnquiryDesk desk, Reviews reviews, ReviewKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.reviews = reviews;
        this.keeping = keeping;
    }

    /**
     * What a change means.
     *
     * @param opinionNeeded whether a paediatrician has to give an opinion because of it
     */
    public record Meaning(String words, boolean opinionNeeded) {}

    /** Keeps what it means. */
    @Transactional
    public Completion handle(Actor who, ReviewId id, Meaning meaning) {
        access.require(who, Activity.RECORD_ENQUIRY);
        Review review = reviews.find(id).orElseThrow();
        var enquiry = desk.lock(review.enquiry()).orElseThrow();
        return desk.take(
                new Subject(who, enquiry, id.value()),
                EnquirySteps.REVIEW,
                hand -> reviewed(hand, review, meaning));
    }

    private Completion reviewed(InHand hand, Review review, Meaning meaning) {
        return meaning.words().isBlank()
                ? new Completion.Refused(
                        List.of(
                                new Refusal(
                                        "meaning",
                                        "It is not said what the change means for the enquiry.",
                                        "Say in a sentence what is done differently now, or why nothing"
                                                + " is.")))
                : keeping.reviewed(hand, review, meaning);
    }
}
