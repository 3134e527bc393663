package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.process.Section47EnquiryProcess.Messages;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.ReviewEnquiry.Meaning;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.Paediatric;

/** A change reviews an open enquiry, ends it never, and moves nothing (model.md). */
class ReviewsTest extends EnquiryTest {

    @Test
    void a_change_opens_a_review_and_moves_no_limit() {
        EnquiryId id = started(Paediatric.Answer.NOT_NEEDED);
        var dueBefore = bench.due(EnquirySteps.CONFERENCE);

        bench.onChange.recorded(change(ChangeKind.CHILD_ADMITTED));

        Review review = bench.rows.reviews().waiting(id).getFirst();
        assertThat(bench.steps.waiting(review.id().value())).containsExactly(EnquirySteps.REVIEW);
        assertThat(bench.message(Messages.REVIEW_DUE).orElseThrow().key()).isEqualTo(id.value());
        assertThat(bench.due(EnquirySteps.CONFERENCE)).isEqualTo(dueBefore);
        assertThat(bench.enquiry().stage()).isEqualTo(Stage.FINDING_OUT);
    }

    @Test
    void the_same_change_is_reviewed_once() {
        EnquiryId id = started(Paediatric.Answer.NOT_NEEDED);
        var change = change(ChangeKind.NEW_INJURY);

        bench.onChange.recorded(change);
        bench.onChange.recorded(change);

        assertThat(bench.rows.reviews().waiting(id)).hasSize(1);
        assertThat(bench.steps.waiting(EnquirySteps.REVIEW)).isEqualTo(1);
    }

    @Test
    void a_concern_that_somebody_raises_reviews_the_enquiry_and_does_not_end_it() {
        EnquiryId id = started(Paediatric.Answer.NOT_NEEDED);

        bench.onConcern.raised(Given.WORKER, concern());

        assertThat(bench.rows.reviews().waiting(id)).hasSize(1);
        assertThat(bench.enquiry().isOpen()).isTrue();
    }

    @Test
    void the_outcome_waits_for_the_review() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);
        bench.onChange.recorded(change(ChangeKind.NEW_INJURY));

        assertThat(problems(decided(id, Outcome.NOT_SUBSTANTIATED)))
                .singleElement()
                .asString()
                .startsWith(
                        "Something changed, and nobody has looked at what it means for the"
                                + " enquiry.");

        reviewed(id, new Meaning("The injury is the same one.", false));
        decided(id, Outcome.NOT_SUBSTANTIATED);
        assertThat(bench.enquiry().stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void a_review_says_what_the_change_means() {
        EnquiryId id = started(Paediatric.Answer.NOT_NEEDED);
        bench.onChange.recorded(change(ChangeKind.NEW_INJURY));
        Review review = bench.rows.reviews().waiting(id).getFirst();

        assertThat(fields(bench.review.handle(Given.WORKER, review.id(), new Meaning(" ", false))))
                .containsExactly("meaning");
        assertThat(bench.rows.reviews().waiting(id)).hasSize(1);
    }

    @Test
    void a_review_can_ask_for_another_opinion() {
        EnquiryId id = started(Paediatric.Answer.NOT_NEEDED);
        bench.onChange.recorded(change(ChangeKind.NEW_INJURY));

        reviewed(id, new Meaning("A doctor has to see the new injury.", true));

        assertThat(bench.enquiry().lines().open()).contains(Line.MEDICAL_OPINION);
        assertThat(bench.steps.isAside(id.value(), EnquirySteps.GIVE_OPINION)).isTrue();
    }

    @Test
    void the_end_of_an_enquiry_overtakes_what_still_waits_to_be_reviewed() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);
        decided(id, Outcome.CONTINUING_RISK);
        bench.onChange.recorded(change(ChangeKind.NEW_INJURY));
        bench.at("2026-12-10T16:00");

        bench.hold.handle(
                Given.CHAIR,
                id,
                new org.threshold.workflow.enquiry.domain.Conference(
                        java.time.LocalDate.parse("2026-12-10"), ""));

        assertThat(bench.rows.reviews().waiting(id)).isEmpty();
        assertThat(bench.steps.waiting(EnquirySteps.REVIEW)).isZero();
    }

    @Test
    void after_its_end_a_change_reviews_nothing() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);
        decided(id, Outcome.NOT_SUBSTANTIATED);

        bench.onChange.recorded(change(ChangeKind.NEW_INJURY));

        assertThat(bench.rows.reviews().waiting(id)).isEmpty();
    }

    @Test
    void while_it_is_open_whoever_asks_knows() {
        var circumstances = new EnquiryCircumstances(bench.rows.enquiries());
        assertThat(circumstances.of(Given.BABY)).isEmpty();

        EnquiryId id = started(Paediatric.Answer.NEEDED);

        assertThat(circumstances.of(Given.BABY)).containsExactly(Circumstance.ENQUIRY_OPEN);
        assertThat(
                        new MedicalOutstanding(bench.rows.enquiries(), bench.injury.children)
                                .of(Given.BABY))
                .containsExactly("the paediatrician's opinion has not been given");
        assertThat(new KnownEnquiries(bench.rows.enquiries()).openOf(Given.BABY).orElseThrow().id())
                .isEqualTo(id);
    }

    private void reviewed(EnquiryId id, Meaning meaning) {
        Review review = bench.rows.reviews().waiting(id).getFirst();
        bench.review.handle(Given.WORKER, review.id(), meaning);
    }

    private Change change(ChangeKind kind) {
        return new Change(
                new ChangeId(new UUID(5, 5)),
                new NewChange(kind, "", List.of(Given.BABY), bench.now(), Map.of(), ""),
                Given.WORKER,
                bench.now());
    }

    private static CallForDiscussion concern() {
        return new CallForDiscussion(
                new Source("person", new UUID(6, 6), Instant.EPOCH),
                new About(
                        List.of(new ChildOfConcern(Given.BABY, Path.NOT_RED)), Set.of(), Set.of()),
                Set.of(),
                false,
                "The mother has left.");
    }
}
